package pl.mors.audit.reads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/**
 * Records what routes with {@link ReadsPersonalData} show or refuse. Pages are recorded before they are rendered; handlers
 * that write the answer themselves when they ask for the way out; refusals when the request is complete. Our own faults show
 * nothing and are not recorded, and neither are visitors without an account, who are sent to the sign-in.
 */
@Component
class ReadAuditInterceptor implements HandlerInterceptor {

    private static final String RECORDED = ReadAuditInterceptor.class.getName();
    private static final String HANDLER = RECORDED + ".handler";

    private final ReadRepository reads;

    ReadAuditInterceptor(ReadRepository reads) {
        this.reads = reads;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(HANDLER, handler);
        return true;
    }

    /** Records the running handler's answer, unless that was done or there is none. */
    void beforeFirstByte(HttpServletRequest request, int status) {
        var handler = request.getAttribute(HANDLER);
        if (handler != null) {
            record(request, handler, answered(status), false);
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getView() instanceof RedirectView) {
            record(request, handler, Optional.of(true), true);
        } else if (page != null) {
            int status = page.getStatus() == null
                    ? response.getStatus()
                    : page.getStatus().value();
            record(request, handler, answered(status), false);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        record(request, handler, failure == null ? answered(response.getStatus()) : failed(failure), false);
    }

    /** @param leadsOn whether the answer shows nothing itself and leads to another page */
    private void record(HttpServletRequest request, Object handler, Optional<Boolean> granted, boolean leadsOn) {
        if (!(handler instanceof HandlerMethod method)
                || granted.isEmpty()
                || !bySomebody()
                || request.getAttribute(RECORDED) != null) {
            return;
        }
        ReadsPersonalData declared = method.getMethodAnnotation(ReadsPersonalData.class);
        if (declared != null) {
            var subject = subjectId(request, declared.idParam());
            if (leadsOn) {
                reads.appendRedirect(declared.value(), subject);
            } else {
                reads.append(declared.value(), subject, granted.get());
            }
            request.setAttribute(RECORDED, true);
        }
    }

    /** Whether data was shown (true) or refused (false); empty when neither. Absent looks like refused, on purpose. */
    private static Optional<Boolean> answered(int status) {
        return switch (HttpStatus.resolve(status)) {
            case FORBIDDEN, NOT_FOUND -> Optional.of(false);
            case CONFLICT, UNPROCESSABLE_CONTENT -> Optional.of(true);
            case null -> Optional.empty();
            case HttpStatus other -> other.isError() ? Optional.empty() : Optional.of(true);
        };
    }

    private static Optional<Boolean> failed(Exception failure) {
        return failure instanceof AccessDeniedException ? Optional.of(false) : Optional.empty();
    }

    private static boolean bySomebody() {
        return Tenancy.current()
                .filter(actor -> actor.visit() == Actor.Visit.SIGNED_IN)
                .isPresent();
    }

    private static @Nullable UUID subjectId(HttpServletRequest request, String idParam) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (idParam.isEmpty() || !(variables instanceof Map<?, ?> byName)) {
            return null;
        }
        try {
            return UUID.fromString(Objects.toString(byName.get(idParam)));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
