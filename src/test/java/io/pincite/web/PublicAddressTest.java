package io.pincite.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void refuses_to_start_where_strangers_reach_it(String address) {
        assertThatThrownBy(() -> new PublicAddress(address, config("false")).check(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.http.host is " + address)
                .hasMessageContaining("pincite.web.allow-public=true");
    }

    @Test
    void starts_there_when_somebody_said_so() {
        assertThatCode(() -> new PublicAddress("0.0.0.0", config("true")).check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.8.8"})
    void knows_this_machine(String address) {
        assertThat(PublicAddress.isLoopback(address)).isTrue();
    }

    private static WebConfig config(String allowPublic) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebConfig.class)
                .withDefaultValue("pincite.web.allow-public", allowPublic)
                .build()
                .getConfigMapping(WebConfig.class);
    }
}
