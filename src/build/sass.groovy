// Compiles src/main/scss/mors.scss into the application's style sheet, when something changed.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

def css = new File(project.build.outputDirectory, 'static/assets/mors.css')
def sources = new File(project.basedir, 'src/main/scss')
def newest = [new File(project.basedir, 'pom.xml')]
sources.eachFileRecurse { newest << it }

if (css.lastModified() > newest*.lastModified().max()) {
    return
}
SassCompilerFactory.bundled().withCloseable { sass ->
    sass.loadPaths = [new File(project.build.directory, 'frontend')]
    sass.outputStyle = OutputStyle.COMPRESSED
    sass.quietDeps = true
    // GOV.UK Frontend 5 is written with @import and the global functions of its time.
    ['import', 'global-builtin'].each { sass.addSilenceDeprecation(it) }
    css.parentFile.mkdirs()
    css.setText(sass.compileFile(new File(sources, 'mors.scss')).css, 'UTF-8')
}
