package pl.mors.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stops a request before its handler runs when the policy does not let it through. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    private static final String OURS = "pl.mors.";

    private final AccessControl control;

    AccessConfiguration(AccessControl control) {
        this.control = control;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate()).order(Ordered.HIGHEST_PRECEDENCE + 10);
    }

    private final class Gate implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                    && method.getBeanType().getName().startsWith(OURS)
                    && !control.mayUse(method)) {
                throw new AccessDeniedException("the access policy refuses " + method.getShortLogMessage());
            }
            return true;
        }
    }
}
