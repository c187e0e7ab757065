package pl.mors.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import pl.mors.document.Paper;

/** A paper as an archive and a screen reader take it. */
public final class ArchivalPdf {

    private ArchivalPdf() {}

    /** Fails where the file is not PDF/UA-1 and PDF/A-3a, with the rules that it breaks. */
    public static void check(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .map(one -> one.getRuleId() + " " + one.getMessage())
                                .distinct())
                        .as(flavour.getId())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            } catch (VeraPDFException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What the paper of an answer says: a PDF to be saved, valid, whose name names nobody. */
    public static String of(MvcTestResult answer) {
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "private, no-store");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"[a-z0-9-]+\\.pdf\"");
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        check(pdf);
        return text(pdf);
    }

    /** What a paper says once it is printed. */
    public static String of(Paper paper) {
        byte[] pdf = print(paper);
        check(pdf);
        return text(pdf);
    }

    public static byte[] print(Paper paper) {
        return new PaperPrinter(TemplateEngine.createPrecompiled(ContentType.Html), (kind, subject, words, pages) -> {
                    throw new IllegalStateException("a paper without a code is written down nowhere");
                })
                .print(paper);
    }

    /** What it says from top to bottom, without line breaks. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What its pictures are said to show, as a screen reader reads them. */
    public static List<String> pictures(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return pictures(document.getDocumentCatalog().getStructureTreeRoot())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> pictures(PDStructureNode node) {
        return Stream.concat(
                node instanceof PDStructureElement one && "Figure".equals(one.getStructureType())
                        ? Stream.of(one.getAlternateDescription())
                        : Stream.empty(),
                node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .flatMap(kid -> pictures((PDStructureNode) kid)));
    }
}
