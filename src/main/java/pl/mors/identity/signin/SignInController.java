package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.OpenToAll;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** The way in. The password itself is taken by Spring Security's filter; this shows the page and the demonstration's door. */
@Controller
class SignInController {

    static final String ADDRESS = "/logowanie";
    static final String EMAIL = "email";
    static final String PASSWORD = "haslo";
    static final String WRONG = "blad";
    static final String TOO_OFTEN = "za-czesto";

    private final ObjectProvider<DemoEntrances> demo;
    private final PasswordSignIn signIn;
    private final SecurityContextRepository contexts;

    SignInController(ObjectProvider<DemoEntrances> demo, PasswordSignIn signIn, SecurityContextRepository contexts) {
        this.demo = demo;
        this.signIn = signIn;
        this.contexts = contexts;
    }

    @OpenToAll
    @GetMapping(ADDRESS)
    ModelAndView page(@RequestParam Map<String, String> query, HttpServletRequest request) {
        var form = Form.startingWith(Map.of(EMAIL, typedEmail(request)));
        if (query.containsKey(TOO_OFTEN)) {
            form.refuse("identity.sign-in.too-often");
        } else if (query.containsKey(WRONG)) {
            form.refuse("identity.sign-in.wrong");
        }
        var page = new SignInPage(form, entrances());
        return form.isRejected()
                ? Pages.invalid("identity/signin/signIn", page)
                : Pages.show("identity/signin/signIn", page);
    }

    /** What was typed into the form of the request before, when it was refused. */
    private static String typedEmail(HttpServletRequest request) {
        var kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(EMAIL) instanceof String email ? email : "";
    }

    /** Signs in as one of the demonstration's made-up people, without a password. */
    @OpenToAll
    @PostMapping(ADDRESS + "/demo")
    ModelAndView enter(@RequestParam String email, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = entrances().stream()
                .filter(entrance -> entrance.email().equals(email))
                .findFirst()
                .flatMap(entrance -> signIn.withoutPassword(entrance.email()))
                .orElseThrow(() -> new NotFound("demo entrance"));
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
        return Pages.redirect(AfterSignIn.home(authentication));
    }

    private List<DemoEntrances.Entrance> entrances() {
        return demo.stream().flatMap(source -> source.entrances().stream()).toList();
    }
}
