package dev.parallax.ui;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.source.StoryTitle;
import dev.parallax.story.Version;
import dev.parallax.ui.claims.ClaimsModel;
import dev.parallax.ui.claims.DifferencesModel;
import dev.parallax.ui.claims.FindingsModel;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.claims.QuotationsModel;
import dev.parallax.ui.claims.SidePanel;
import dev.parallax.ui.overview.Overview;
import dev.parallax.ui.overview.RibbonsModel;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.ArrangementModel;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.find.FindModel;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.Comparing;
import dev.parallax.ui.reader.DifferenceWalk;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.Foresight;
import dev.parallax.ui.reader.HandModel;
import dev.parallax.ui.reader.PlaceMap;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.reader.ReaderView;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.reader.Repainter;
import dev.parallax.ui.sources.Gathering;
import dev.parallax.ui.sources.NoticesModel;
import dev.parallax.ui.settings.Settings;
import dev.parallax.ui.sources.RecentModel;
import dev.parallax.ui.sources.SourcesModel;
import dev.parallax.ui.sources.TextSource;
import dev.parallax.work.Jobs;
import java.util.List;
import java.util.function.Function;

/** The composition root of one window: makes every model once and hands each what it needs. */
public final class AppContext {

    private final Messages messages;
    private final NoticesModel notices = new NoticesModel();
    private final ReadingOptions options = new ReadingOptions();
    private final ActivityModel activity;
    private final ReaderModel reader;
    private final ArrangementModel arrangement;
    private final FocusModel focus;
    private final HandModel hand;
    private final DifferenceWalk walk;
    private final FindModel find;
    private final PanelModel panel;
    private final FindingsModel findings;
    private final ClaimsModel claims;
    private final QuotationsModel quotations;
    private final DifferencesModel differences;
    private final SourcesModel sources;
    private final RibbonsModel ribbons;
    private final RecentModel recent;
    private final Settings settings;
    private final Rooms rooms;

    /**
     * What the window takes from the other rooms.
     *
     * @param maps makes the map of places from a comparison, in the background
     * @param sample where the texts of the sample story are
     */
    public record Rooms(
            Jobs jobs,
            Comparing comparing,
            Gathering gathering,
            Function<Comparison, PlaceMap> maps,
            List<TextSource> sample) {}

    /** A window that remembers nothing. */
    public AppContext(Messages messages, Rooms rooms) {
        this(messages, rooms, Settings.inMemory());
    }

    public AppContext(Messages messages, Rooms rooms, Settings settings) {
        this.messages = messages;
        this.rooms = rooms;
        this.settings = settings;
        activity = new ActivityModel(rooms.jobs());
        reader = new ReaderModel(activity, rooms.comparing(), rooms.maps(), notices::tell);
        options.ignored().subscribe(reader::ignore);
        arrangement = new ArrangementModel(reader, options.basePinned());
        new Repainter(reader, arrangement, options, activity);
        new Foresight(reader, rooms.jobs());
        focus = new FocusModel(reader);
        hand = new HandModel(reader, focus, notices::tell);
        walk = new DifferenceWalk(reader, focus);
        find = new FindModel(reader, arrangement.shown(), rooms.jobs());
        panel = new PanelModel(focus);
        findings = new FindingsModel(reader, focus);
        claims = new ClaimsModel(reader, focus, panel);
        quotations = new QuotationsModel(reader, focus, panel);
        ribbons = new RibbonsModel(reader, rooms.jobs());
        differences = new DifferencesModel(reader, walk, panel, rooms.jobs());
        sources = new SourcesModel(reader, activity, notices, rooms.gathering());
        recent = new RecentModel(reader, sources, new RecentModel.Means(settings, rooms.jobs(), this::title));
        RememberedChoices.of(options, panel, settings);
    }

    public Messages messages() {
        return messages;
    }

    public NoticesModel notices() {
        return notices;
    }

    public ReadingOptions options() {
        return options;
    }

    public ActivityModel activity() {
        return activity;
    }

    public ReaderModel reader() {
        return reader;
    }

    public ArrangementModel arrangement() {
        return arrangement;
    }

    public FocusModel focus() {
        return focus;
    }

    public HandModel hand() {
        return hand;
    }

    public DifferenceWalk walk() {
        return walk;
    }

    public FindModel find() {
        return find;
    }

    public PanelModel panel() {
        return panel;
    }

    public FindingsModel findings() {
        return findings;
    }

    public ClaimsModel claims() {
        return claims;
    }

    public QuotationsModel quotations() {
        return quotations;
    }

    public DifferencesModel differences() {
        return differences;
    }

    public SourcesModel sources() {
        return sources;
    }

    public RibbonsModel ribbons() {
        return ribbons;
    }

    public List<TextSource> sample() {
        return rooms.sample();
    }

    public RecentModel recent() {
        return recent;
    }

    public Settings settings() {
        return settings;
    }

    private String title(List<Version> versions) {
        return messages.text(StoryTitle.of(versions));
    }

    ReaderView.Parts parts() {
        return new ReaderView.Parts(reader, arrangement, focus, hand, options, messages);
    }

    Overview.Parts overviewParts() {
        return new Overview.Parts(reader, arrangement, focus, ribbons, options, messages);
    }

    SidePanel.Parts panelParts(Commands commands) {
        return new SidePanel.Parts(
                reader, focus, hand, panel, findings, claims, quotations, differences, commands, messages);
    }
}
