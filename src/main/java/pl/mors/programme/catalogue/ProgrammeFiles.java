package pl.mors.programme.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import pl.mors.programme.file.ProgrammeFileReader;

@Configuration(proxyBeanMethods = false)
class ProgrammeFiles {

    private static final String EXTENSION = ".yaml";

    /** Knows the export profiles that this build carries: one file each. */
    @Bean
    ProgrammeFileReader programmeFileReader() throws IOException {
        var profiles = new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*" + EXTENSION);
        return new ProgrammeFileReader(Arrays.stream(profiles)
                .map(profile -> Objects.requireNonNull(profile.getFilename()))
                .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                .collect(Collectors.toSet()));
    }
}
