/*
 * veraPDF over many files and flavours in one JVM: Pdfs FLAVOUR,... FILE...
 * Says of each file and flavour, on one line:
 *
 *   file <TAB> flavour <TAB> status <TAB> failed rules <TAB> assertions
 *
 * followed by the failed rules, each on a line that begins with a tab. The
 * status is "checked", or "unread" when veraPDF could not do its work; a file
 * of which nothing was asserted counts as unread too.
 */
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public class Pdfs {
    static String rule(RuleId id) {
        return id.getSpecification() + " " + id.getClause() + "-" + id.getTestNumber();
    }

    static int check(File file, PDFAFlavour flavour, List<String> failed) throws Exception {
        if (!file.isFile())
            throw new java.io.FileNotFoundException("no such file");
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                    Foundries.defaultInstance().createValidator(flavour, 1, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            for (Map.Entry<RuleId, Integer> entry : result.getFailedChecks().entrySet()) {
                String message = rule(entry.getKey()) + " (" + entry.getValue() + " times)";
                for (TestAssertion assertion : result.getTestAssertions())
                    if (assertion.getStatus() == TestAssertion.Status.FAILED
                            && assertion.getRuleId().equals(entry.getKey())) {
                        message += " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext();
                        break;
                    }
                failed.add(message);
            }
            if (result.getPDFAFlavour() != flavour)
                throw new IllegalStateException("checked as " + result.getPDFAFlavour());
            if (!result.getJobEndStatus().toString().equals("normal")
                    && !result.getJobEndStatus().name().equals("NORMAL"))
                throw new IllegalStateException("ended as " + result.getJobEndStatus());
            if (result.isCompliant() != failed.isEmpty())
                throw new IllegalStateException("verdict and failed rules disagree");
            if (result.getTotalAssertions() == 0)
                throw new IllegalStateException("nothing was asserted");
            return result.getTotalAssertions();
        }
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        boolean good = true;
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (int i = 1; i < args.length; i++)
            for (String id : args[0].split(",")) {
                List<String> failed = new ArrayList<>();
                String status = "checked";
                int assertions = 0;
                try {
                    PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
                    if (flavour == PDFAFlavour.NO_FLAVOUR)
                        throw new IllegalArgumentException("no such flavour");
                    assertions = check(new File(args[i]), flavour, failed);
                } catch (Throwable e) {
                    status = "unread";
                    failed.add(e.toString());
                }
                good &= failed.isEmpty();
                out.println(args[i] + "\t" + id + "\t" + status + "\t" + failed.size() + "\t"
                    + assertions);
                for (String message : failed)
                    out.println("\t" + message.replaceAll("\\s+", " "));
            }
        System.exit(good ? 0 : 1);
    }
}
