/*
 * EPUBCheck over many files in one JVM. Says of each file, on one line:
 *
 *   file <TAB> status <TAB> fatal <TAB> errors <TAB> warnings
 *
 * followed by its messages, each on a line that begins with a tab. The status
 * is "checked", or "unread" when EPUBCheck could not do its work at all: its
 * counts are 0 then, and 0 must not be taken for a pass.
 */
import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

public class Epubs {
    static class Counts extends MasterReport {
        final List<String> messages = new ArrayList<>();
        int fatal, errors, warnings;

        Counts(String name) {
            super(true);
            setEpubFileName(name);
        }

        @Override
        public void message(Message message, EPUBLocation place, Object... args) {
            Severity severity = message.getSeverity();
            switch (severity) {
            case FATAL: fatal++; break;
            case ERROR: errors++; break;
            case WARNING: warnings++; break;
            default: return;
            }
            messages.add(severity + " " + message.getID() + " " + place.getPath() + ":"
                + place.getLine() + ":" + place.getColumn() + " " + message.getMessage(args));
        }

        @Override public void info(String resource, FeatureEnum feature, String value) {}
        @Override public int generate() { return 0; }
        @Override public void initialize() {}
        @Override public int getFatalErrorCount() { return fatal; }
        @Override public int getErrorCount() { return errors; }
        @Override public int getWarningCount() { return warnings; }
    }

    public static void main(String[] files) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        boolean good = true;
        Locale.setDefault(Locale.ENGLISH);
        System.setOut(System.err);
        for (String name : files) {
            Counts counts = new Counts(name);
            String status = "checked";
            try {
                File file = new File(name);
                if (!file.isFile())
                    throw new java.io.FileNotFoundException("no such file");
                int code = new EpubCheck(file, counts).doValidate();
                if (code != 0 && counts.messages.isEmpty())
                    throw new IllegalStateException("status " + code + " and no message");
            } catch (Throwable e) {
                status = "unread";
                counts.messages.add(e.toString());
            }
            good &= status.equals("checked") && counts.messages.isEmpty();
            out.println(name + "\t" + status + "\t" + counts.fatal + "\t" + counts.errors + "\t"
                + counts.warnings);
            for (String message : counts.messages)
                out.println("\t" + message.replaceAll("\\s+", " "));
        }
        System.exit(good ? 0 : 1);
    }
}
