/*
 * Puts the widget into a page of another site:
 * <script src="https://pincite.example/widget.js" data-title="Ask our documents" async></script>
 */
(() => {
  const script = document.currentScript;
  const service = new URL(".", script.src).href;
  const options = { ...script.dataset };
  import(`${service}app/widget.js`)
    .then(({ mount }) => mount(service, options))
    .catch(() => {
      console.warn(`Pincite gives no widget to ${location.origin}; name it in pincite.web.widget-origins`);
    });
})();
