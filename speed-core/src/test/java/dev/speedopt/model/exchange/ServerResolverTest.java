package dev.speedopt.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.config.SpeedConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerResolverTest {
    private static Server resolve(String provider, String baseUrl, Map<String, String> environment)
            throws ServerResolver.Refusal {
        return new ServerResolver(ModelAccess.online(environment::get), new Masking())
                .resolve(new SpeedConfig.Model("some-model", provider, 1, baseUrl, null));
    }

    @ParameterizedTest
    @CsvSource({
        "openai, OPENAI_API_KEY, https://api.openai.com/v1/chat/completions",
        "xai, XAI_API_KEY, https://api.x.ai/v1/chat/completions",
        "google, GEMINI_API_KEY, https://generativelanguage.googleapis.com/v1beta/models/some-model:generateContent",
        "google, GOOGLE_API_KEY, https://generativelanguage.googleapis.com/v1beta/models/some-model:generateContent",
        "anthropic, ANTHROPIC_API_KEY, https://api.anthropic.com/v1/messages",
        "openrouter, OPENROUTER_API_KEY, https://openrouter.ai/api/v1/chat/completions"
    })
    void a_provider_has_its_address_and_its_variable(String provider, String variable, String address)
            throws Exception {
        Server server = resolve(provider, null, Map.of(variable, "secret-key"));
        assertThat(server.question()).hasToString(address);
        assertThat(server.keyProblem()).isNull();
        assertThat(server.toString()).doesNotContain("secret-key").contains("the key in " + variable);
    }

    @Test
    void a_missing_key_names_its_variable() throws Exception {
        assertThat(resolve("openai", null, Map.of()).keyProblem())
                .isEqualTo(
                        "openai/some-model needs a key: set the environment variable OPENAI_API_KEY, or the password of"
                                + " server speed-openai in settings.xml.");
        assertThat(resolve("google", null, Map.of("GEMINI_API_KEY", " ")).keyProblem())
                .contains("GEMINI_API_KEY or GOOGLE_API_KEY, or the password of server speed-google");
        assertThat(resolve("ollama", null, Map.of()).keyProblem())
                .as("a server on this machine")
                .isNull();
    }

    @Test
    void a_key_may_come_from_the_settings_and_the_environment_goes_first() throws Exception {
        SpeedConfig.Model model = new SpeedConfig.Model("m", "openai", 1, null, null);
        ModelAccess settings = new ModelAccess(
                variable -> null, id -> id.equals("speed-openai") ? "from-settings" : null, null, false);
        Server server = new ServerResolver(settings, new Masking()).resolve(model);
        assertThat(server.headers()).containsEntry("Authorization", "Bearer from-settings");
        assertThat(server.toString())
                .doesNotContain("from-settings")
                .contains("the key of server speed-openai in settings.xml");
        ModelAccess both = new ModelAccess(variable -> "from-environment", settings.servers(), null, false);
        assertThat(new ServerResolver(both, new Masking()).resolve(model).headers())
                .containsEntry("Authorization", "Bearer from-environment");
    }

    @Test
    void a_password_that_cannot_be_decrypted_is_no_key() throws Exception {
        ModelAccess settings = new ModelAccess(variable -> null, id -> "{COQLCE6DU6GtcS5P=}", null, false);
        Server server = new ServerResolver(settings, new Masking())
                .resolve(new SpeedConfig.Model("m", "openai", 1, null, "my-server"));
        assertThat(server.keyProblem())
                .startsWith("openai/m: the key of server my-server in settings.xml cannot be decrypted")
                .doesNotContain("COQLCE");
    }

    @Test
    void a_key_with_a_line_break_is_refused_without_being_shown() throws Exception {
        Server server = resolve("openai", null, Map.of("OPENAI_API_KEY", "sk-a\r\nX-Evil: 1"));
        assertThat(server.keyProblem())
                .contains("the key in OPENAI_API_KEY holds a blank")
                .doesNotContain("Evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.com/v1",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://2130706433",
                "http://10.0.0.1:8000/v1",
                "https://user:secret@api.example.com",
                "https://api.example.com/v1?key=secret",
                "https://api.example.com/v1?x=1&api_key=secret",
                "ftp://api.example.com",
                "file:///etc/passwd",
                "api.example.com",
                "https://",
                "https://a b",
                ""
            })
    void an_address_that_puts_a_key_at_risk_is_refused_without_repeating_a_secret(String baseUrl) {
        assertThatThrownBy(() -> resolve("openai", baseUrl, Map.of("OPENAI_API_KEY", "k")))
                .isInstanceOf(ServerResolver.Refusal.class)
                .hasMessageStartingWith("openai/some-model ")
                .hasMessageNotContaining("secret@")
                .hasMessageNotContaining("=secret");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:9, http://127.0.0.1:9/v1/chat/completions",
        "http://localhost:9/, http://localhost:9/v1/chat/completions",
        "http://[::1]:9/v1, http://[::1]:9/v1/chat/completions",
        "https://x.openai.azure.com/openai/v1?api-version=preview, https://x.openai.azure.com/openai/v1/chat/completions?api-version=preview"
    })
    void a_base_url_may_have_a_path_and_a_version(String baseUrl, String address) throws Exception {
        assertThat(resolve("azure", baseUrl, Map.of("AZURE_OPENAI_API_KEY", "k"))
                        .question())
                .hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:1234, http://127.0.0.1:1234/api/chat",
        "0.0.0.0, http://127.0.0.1:11434/api/chat",
        "localhost, http://localhost:11434/api/chat",
        ":5000, http://127.0.0.1:5000/api/chat",
        "https://ollama.example.com, https://ollama.example.com/api/chat"
    })
    void ollamas_variable_may_be_a_bare_host(String value, String address) throws Exception {
        assertThat(resolve("ollama", null, Map.of("OLLAMA_HOST", value)).question())
                .hasToString(address);
    }

    @Test
    void a_provider_without_an_address_says_so() {
        assertThatThrownBy(() -> resolve("azure", null, Map.of())).hasMessageContaining("needs a base_url");
        assertThatThrownBy(() -> resolve("opnai", null, Map.of())).hasMessageContaining("openai");
    }

    @Test
    void a_models_name_cannot_leave_its_place_in_the_address() {
        for (String name : new String[] {"../../x", "a b", "", "a?key=1", "a#b", "x".repeat(300), "a\nb"}) {
            assertThatThrownBy(() -> new ServerResolver(ModelAccess.online(variable -> "k"), new Masking())
                            .resolve(new SpeedConfig.Model(name, "google", 1, null, null)))
                    .hasMessageContaining("is not a model's name");
        }
    }

    @Test
    void a_quirk_that_means_nothing_is_named() {
        assertThatThrownBy(() -> new ServerResolver(ModelAccess.online(variable -> "k"), new Masking())
                        .resolve(new SpeedConfig.Model("m", "openai", 1, null, null, Map.of("efort", "low"), null)))
                .hasMessageContaining("[efort]")
                .hasMessageContaining("effort");
    }
}
