package pl.mors.identity.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outer gate: who must be signed in at all, and the headers of every answer. What a signed-in person may do is decided per
 * route by the access policy.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** How long a page took is counted, not how long each filter before it did: each click would be timed twenty times over. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** The REST API and the figures: Bearer tokens, no session, no cookie, therefore no CSRF token. */
    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, TokenSignIn tokens, JsonMapper json) throws Exception {
        var refused = new RefusedApiCall(json);
        return headers(http)
                .securityMatcher("/api/**", "/actuator/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/openapi.json", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(new FiguresAccess())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .build();
    }

    /**
     * What other pages may show in a frame: no session, no cookie, nothing to send. Which pages, the answer itself says in its content
     * security policy; an answer that says nothing, as of an error, is framed by nobody.
     */
    @Bean
    @Order(2)
    SecurityFilterChain frameSecurity(HttpSecurity http) throws Exception {
        return headers(http)
                .headers(headers -> headers.frameOptions(frame -> frame.disable()))
                .securityMatcher("/*/kalendarz/ramka")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            PasswordSignIn passwords,
            SecurityContextRepository contexts,
            OrganisationChoice organisations,
            KnownBrowsers browsers)
            throws Exception {
        return headers(http)
                .authenticationManager(new ProviderManager(passwords))
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers("/pulpit/**", "/moje/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage(SignInController.ADDRESS)
                        .usernameParameter(SignInController.EMAIL)
                        .passwordParameter(SignInController.PASSWORD)
                        .authenticationDetailsSource(SignInAttempt::new)
                        .successHandler(new AfterSignIn(organisations, browsers))
                        .failureHandler(new FailedSignIn()))
                .logout(logout -> logout.logoutUrl("/wyloguj").logoutSuccessUrl("/"))
                .build();
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(
                headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }
}
