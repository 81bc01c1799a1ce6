package io.pincite.web;

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

    /** Asked for late: this class is made before the settings are read. */
    private final Instance<WebConfig> config;

    JsonLength(Instance<WebConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            boolean verify = context.getType() == VerifyJson.class;
            int longest = Math.toIntExact(
                    (verify ? config.get().maxVerify() : config.get().maxJson()).asLongValue());
            byte[] body = context.getInputStream().readNBytes(longest + 1);
            if (body.length > longest) {
                throw new Refusal(ProblemCode.BODY_TOO_LARGE, "JSON may have " + longest + " bytes; send less");
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}
