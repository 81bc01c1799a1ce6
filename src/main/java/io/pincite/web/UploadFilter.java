package io.pincite.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Has every upload pass the gate, and leave it however the request ends. */
@Upload
@Provider
@Singleton
final class UploadFilter implements ContainerRequestFilter {

    /** Asked for late: this class is made before the settings are read. */
    private final Instance<UploadGate> gate;

    UploadFilter(Instance<UploadGate> gate) {
        this.gate = gate;
    }

    /** Leaves when the uploaded file is deleted; the end of the response is not told when a body is too long. */
    @Override
    public void filter(ContainerRequestContext context) {
        UploadGate uploads = gate.get();
        uploads.enter();
        CurrentRequestManager.get().registerCompletionCallback(failure -> uploads.leave());
    }
}
