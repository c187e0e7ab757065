// Templates become Java anew in every build. What came out the same keeps its time, so that nothing is compiled for it.
import java.util.zip.CRC32

def folder = new File(project.basedir, 'target/generated-sources/jte')
def record = new File(project.basedir, 'target/generated-sources/jte.properties')
def before = new Properties()
if (record.exists()) {
    record.withInputStream { before.load(it) }
}
def now = new Properties()
folder.eachFileRecurse { file ->
    if (!file.name.endsWith('.java')) {
        return
    }
    def checksum = new CRC32()
    checksum.update(file.bytes)
    def known = before.getProperty(file.path)?.split(' ')
    if (known && known[0] == checksum.value as String) {
        file.lastModified = known[1] as long
    }
    now.setProperty(file.path, "${checksum.value} ${file.lastModified()}")
}
record.withOutputStream { now.store(it, null) }
