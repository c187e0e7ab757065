package pl.mors.audit.reads;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the recording around everything else, also around the access policy, so that it hears of refusals. */
@Configuration(proxyBeanMethods = false)
class ReadAuditConfiguration implements WebMvcConfigurer {

    private final ReadAuditInterceptor interceptor;

    ReadAuditConfiguration(ReadAuditInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
