package io.pincite.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Bounds how long a JSON body may be, whatever length it announces. */
@Provider
@Singleton
final class JsonLength implements ReaderInterceptor {

    /** Asked for late, both: this class is made before the settings are read. */
    private final Instance<WebConfig> config;

    private final Instance<OtherDoors> doors;
    private final CurrentVertxRequest request;

    JsonLength(Instance<WebConfig> config, Instance<OtherDoors> doors, CurrentVertxRequest request) {
        this.config = config;
        this.doors = doors;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            int longest = Math.toIntExact(
                    context.getType() == VerifyJson.class
                            ? config.get().maxVerify().asLongValue()
                            : longestBody());
            byte[] body = context.getInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
                throw new Refusal(ProblemCode.BODY_TOO_LARGE, "JSON may have " + longest + " bytes; send less");
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private long longestBody() {
        String path = request.getCurrent().request().path();
        return doors.get()
                .longestBody(path)
                .orElseGet(() -> config.get().maxJson().asLongValue());
    }
}
