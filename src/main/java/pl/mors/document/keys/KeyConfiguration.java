package pl.mors.document.keys;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    MasterKey masterKey(@Value("${mors.master-key}") Path file, KeyRepository keys) {
        return MasterKey.readOrCreate(file, keys::anyKeySets);
    }
}
