package pl.mors.activity.photo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.mors.activity.PhotoUrls;
import pl.mors.document.ManyFiles;

@Configuration(proxyBeanMethods = false)
class PhotoUploads {

    @Bean
    ManyFiles photos() {
        return new ManyFiles(PhotoUrls.PHOTOS);
    }
}
