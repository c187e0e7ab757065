package pl.mors.activity.scan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.mors.activity.ScanUrls;
import pl.mors.document.ManyFiles;

@Configuration(proxyBeanMethods = false)
class ScanUploads {

    @Bean
    ManyFiles scans() {
        return new ManyFiles(ScanUrls.SCANS);
    }
}
