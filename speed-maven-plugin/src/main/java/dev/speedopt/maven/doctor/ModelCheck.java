package dev.speedopt.maven.doctor;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.KeyCheck;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.exchange.ModelAccess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks each provider's free list of models whether key and model are good. None of this is a failure: a run goes on without a
 * model that cannot be asked, and says so.
 */
final class ModelCheck {
    private final ModelAccess access;

    ModelCheck(ModelAccess access) {
        this.access = access;
    }

    /** One line a model; none while models are not enabled, and then nothing is sent. */
    List<Finding> examine(SpeedConfig.Models models, Path root) {
        if (!models.enabled()) {
            return List.of();
        }
        if (access.offline()) {
            return List.of(Finding.warn(
                    "Models", "Maven is offline: nobody was asked about keys", "Run speed:doctor without -o."));
        }
        try (ModelClient client = new ModelClient(models, access, root)) {
            List<Supplier<KeyCheck>> checks = new ArrayList<>();
            models.models().forEach(model -> checks.add(() -> client.check(model)));
            return client.together(checks).stream()
                    .map(check -> check.usable()
                            ? Finding.ok("Model", check.sentence())
                            : Finding.warn("Model", check.sentence(), ""))
                    .toList();
        }
    }
}
