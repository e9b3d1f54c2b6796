package dev.speedopt.repository.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private final Config config = new Config();

    @Test
    void nothing_is_made_up() {
        config.setString("user", null, "name", "Ada");

        assertThat(new Identity(config, Map.of()).known()).isFalse();
    }

    @Test
    void the_environment_goes_before_the_configuration_and_the_role_before_the_user() {
        config.setString("user", null, "name", "Ada");
        config.setString("user", null, "email", "ada@example.org");
        config.setString("committer", null, "email", "bot@example.org");

        Identity identity = new Identity(config, Map.of("GIT_AUTHOR_NAME", "Grace", "GIT_COMMITTER_NAME", " "));

        assertThat(identity.author().getName()).isEqualTo("Grace");
        assertThat(identity.author().getEmailAddress()).isEqualTo("ada@example.org");
        assertThat(identity.committer().getName()).isEqualTo("Ada");
        assertThat(identity.committer().getEmailAddress()).isEqualTo("bot@example.org");
    }
}
