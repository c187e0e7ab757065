package pl.mors.person.merge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/**
 * Leads from every page of a record that was merged to the page of the one that stays, whichever module's page it is, once the access
 * policy let the request through. Nothing is written about the record that was left: nobody would see it.
 */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice
class MergedRecords implements WebMvcConfigurer {

    private static final int AFTER_THE_ACCESS_POLICY = Ordered.HIGHEST_PRECEDENCE + 20;

    private final PersonQueries people;

    MergedRecords(PersonQueries people) {
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Signpost()).order(AFTER_THE_ACCESS_POLICY);
    }

    @ExceptionHandler
    ModelAndView goOn(MergedRecord met) {
        return Pages.redirect(
                PersonUrls.person(met.standsFor()),
                met.isSent() ? Notice.refused("person.merge.not-saved") : Notice.info("person.merge.moved"));
    }

    private final class Signpost implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            var standsFor = person(request).flatMap(people::mergedInto);
            if (standsFor.isPresent()) {
                throw new MergedRecord(standsFor.get(), !HttpMethod.GET.matches(request.getMethod()));
            }
            return true;
        }

        private static Optional<PersonId> person(HttpServletRequest request) {
            try {
                return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                        instanceof Map<?, ?> variables
                                && variables.get("personId") instanceof String id
                        ? Optional.of(PersonId.valueOf(id))
                        : Optional.empty();
            } catch (IllegalArgumentException notAnId) {
                return Optional.empty();
            }
        }
    }
}
