package pl.mors.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import pl.mors.platform.Access;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;
import pl.mors.platform.OrganisationInSight;
import pl.mors.platform.OrganisationInSight.Masthead;
import pl.mors.platform.SignedInUser;
import pl.mors.platform.text.Texts;

/** Puts the shell of a request together from what the modules contribute. */
@Component
class ShellFactory {

    /** A menu of more entries folds some of its parts. */
    private static final int MOST_IN_SIGHT = 12;

    private final ObjectProvider<MenuItemSource> menuItems;
    private final ObjectProvider<Access> access;
    private final ObjectProvider<SignedInUser> users;
    private final ObjectProvider<OrganisationInSight> organisations;

    ShellFactory(
            ObjectProvider<MenuItemSource> menuItems,
            ObjectProvider<Access> access,
            ObjectProvider<SignedInUser> users,
            ObjectProvider<OrganisationInSight> organisations) {
        this.menuItems = menuItems;
        this.access = access;
        this.users = users;
        this.organisations = organisations;
    }

    Shell shell(HttpServletRequest request) {
        Optional<SignedInUser.Profile> user = users.stream().findFirst().flatMap(SignedInUser::profile);
        Masthead organisation = organisations.stream()
                .findFirst()
                .flatMap(OrganisationInSight::masthead)
                .orElse(null);
        String path = path(request);
        return new Shell(
                organisation,
                user.orElse(null),
                user.filter(SignedInUser.Profile::staff).isPresent()
                        ? parts(menu(path, MenuItemSource::menuItems))
                        : List.of(),
                List.copyOf(menu(path, source -> source.siteMenuItems(Shell.home(organisation)))
                        .values()),
                csrf(request),
                notice(request),
                address(request));
    }

    /** The entries that the reader may open, in order, and their links. */
    private SequencedMap<MenuItem, Link> menu(String path, Function<MenuItemSource, List<MenuItem>> part) {
        List<MenuItem> items = menuItems.stream()
                .flatMap(source -> part.apply(source).stream())
                .filter(item -> access.stream().allMatch(policy -> policy.mayOpen(item.href())))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
        Optional<MenuItem> current = items.stream()
                .filter(item -> item.matches(path) > 0)
                .max(Comparator.comparingInt(item -> item.matches(path)));
        SequencedMap<MenuItem, Link> links = new LinkedHashMap<>();
        items.forEach(item -> links.put(
                item,
                new Link(
                        Texts.t(item.labelKey()),
                        item.href(),
                        current.filter(item::equals).isPresent())));
        return links;
    }

    private static List<Shell.Part> parts(Map<MenuItem, Link> menu) {
        boolean isLong = menu.size() > MOST_IN_SIGHT;
        List<Shell.Part> parts = new ArrayList<>();
        for (MenuPart part : MenuPart.values()) {
            List<Link> entries = menu.entrySet().stream()
                    .filter(entry -> entry.getKey().part() == part)
                    .map(Map.Entry::getValue)
                    .toList();
            if (!entries.isEmpty()) {
                boolean isHere = entries.stream().anyMatch(Link::current);
                parts.add(new Shell.Part(Texts.t(part.labelKey()), entries, part.isFolding() && isLong && !isHere));
            }
        }
        return parts;
    }

    private static Shell.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getToken())
                : null;
    }

    private static @Nullable Notice notice(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Pages.NOTICE) instanceof Notice notice ? notice : null;
    }

    private static Href address(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean readable = "GET".equals(request.getMethod()) && query != null;
        return Href.of(readable ? path(request) + "?" + query : path(request));
    }

    /** The address asked for, also while an error page is rendered in its place. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : Objects.requireNonNull(request.getRequestURI());
    }
}
