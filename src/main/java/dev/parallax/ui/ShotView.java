package dev.parallax.ui;

import dev.parallax.cli.ShotRequest;
import dev.parallax.compare.Comparison;
import dev.parallax.story.KebabCase;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.settings.ScrollMode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings a window to what a picture is to show. */
final class ShotView {

    private static final Pattern NUMBERED = Pattern.compile("(finding|difference|hidden):(\\d{1,6})");

    private static final String FIND = "find:";

    private static final Map<String, Perspective> PERSPECTIVES =
            Stream.of(Perspective.values()).collect(Collectors.toMap(Perspective::key, Function.identity()));

    private static final Map<String, PanelModel.View> LISTS =
            Stream.of(PanelModel.View.values()).collect(Collectors.toMap(KebabCase::of, Function.identity()));

    /** Every view that is called by one word. */
    static final Set<String> WORDS = Stream.of(
                    Stream.of("reading", "welcome", "two", "keys", "aligned", "folded"),
                    PERSPECTIVES.keySet().stream(),
                    LISTS.keySet().stream())
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableSet());

    private final AppContext context;
    private final ReadingRoom room;
    private final @Nullable String base;
    private final String view;

    ShotView(AppContext context, ReadingRoom room, ShotRequest request) {
        this.context = context;
        this.room = room;
        this.base = request.base();
        this.view = request.view() == null ? "reading" : request.view();
    }

    /** Whether the picture is to show an empty window; versions that are named for it are among its recent stories. */
    static boolean isWelcome(ShotRequest request) {
        return "welcome".equals(request.view());
    }

    void chooseBase() {
        if (base != null && !context.reader().panes().isEmpty()) {
            PaneModel chosen = context.reader().panes().stream()
                    .filter(pane -> pane.label().get().equals(base))
                    .findFirst()
                    .orElseThrow(() -> new ShotProblem("shot.noBase", base, labels()));
            context.reader().makeBase(chosen);
        }
    }

    void show() {
        Matcher numbered = NUMBERED.matcher(view);
        if (view.equals("reading")) {
            context.options().panelShown().set(false);
        } else if (PERSPECTIVES.containsKey(view)) {
            context.options().panelShown().set(false);
            context.options().perspective().set(PERSPECTIVES.get(view));
        } else if (view.equals("welcome")) {
            context.reader().closeAll();
        } else if (view.equals("two")) {
            context.arrangement().turnJustTwo();
        } else if (view.equals("keys")) {
            room.commands().run(Command.KEYS);
        } else if (view.startsWith(FIND)) {
            context.options().panelShown().set(false);
            context.find().words().set(view.substring(FIND.length()));
            context.find().open().set(true);
            context.find().next();
        } else if (view.equals("aligned") || view.equals("folded")) {
            context.options().panelShown().set(false);
            context.options().scrollMode().set(ScrollMode.ALIGNED);
            context.options().folded().set(view.equals("folded"));
        } else if (numbered.matches()) {
            show(numbered.group(1), Integer.parseInt(numbered.group(2)));
        } else if (LISTS.containsKey(view)) {
            context.panel().show(LISTS.get(view));
        } else {
            throw new ShotProblem("shot.badView", view);
        }
    }

    private void show(String kind, int number) {
        if (kind.equals("hidden")) {
            hide(number);
            return;
        }
        Comparison comparison = context.reader().comparison().get();
        boolean finding = kind.equals("finding");
        int most = comparison == null ? 0 : finding ? comparison.findings().size() : context.walk().count().get();
        if (comparison == null || number < 1 || number > most) {
            throw new ShotProblem("shot.badView", view);
        }
        if (finding) {
            context.focus().pick(comparison.findings().get(number - 1));
        } else {
            context.walk().goTo(number);
        }
    }

    private void hide(int number) {
        if (number < 1 || number > context.reader().panes().size()) {
            throw new ShotProblem("shot.badView", view);
        }
        context.arrangement().hide(context.reader().panes().get(number - 1));
    }

    private String labels() {
        return context.reader().panes().stream()
                .map(pane -> pane.label().get())
                .collect(Collectors.joining(", "));
    }
}
