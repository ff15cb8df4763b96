#include "app/store/store.h"
#include "tests/bench/suites.h"
#include "tests/bench/ten_years.h"
#include "tests/bench/timing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <thread>

#include <unistd.h>

#if defined(LIMBER_HAS_XCB)
#include <xcb/xcb.h>
#endif

namespace limber::bench {

#if defined(LIMBER_HAS_XCB)

namespace {

using Clock = std::chrono::steady_clock;

template <class T> using Owned = std::unique_ptr<T, decltype(&std::free)>;
template <class T> Owned<T> own(T* reply) {
    return {reply, &std::free};
}

/// A display of our own, and somebody who looks at it.
class Display {
public:
    Display() {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1400x900x24"), QStringLiteral("-noreset")});
        QByteArray number;
        while (!number.contains('\n') && m_server.waitForReadyRead(10'000))
            number += m_server.readAll();
        m_name = ':' + number.trimmed();
        m_connection = xcb_connect(m_name.constData(), nullptr);
        if (!works())
            return;
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Display() {
        xcb_disconnect(m_connection);
        m_server.kill();
        m_server.waitForFinished();
    }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    [[nodiscard]] bool works() const { return xcb_connection_has_error(m_connection) == 0; }
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_name); }

    /// The next window that appears and is large enough to be one of a program.
    std::optional<xcb_window_t> waitForWindow(Clock::time_point until) {
        while (Clock::now() < until) {
            const auto event = own(xcb_poll_for_event(m_connection));
            if (!event) {
                std::this_thread::sleep_for(std::chrono::microseconds{500});
                continue;
            }
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto window = reinterpret_cast<xcb_map_notify_event_t*>(event.get())->window;
            const auto size =
                own(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
            if (size && size->width > 300)
                return window;
        }
        return std::nullopt;
    }
    /// Whether letters stand in the window: more colours than a background and a line have.
    [[nodiscard]] bool isPainted(xcb_window_t window) {
        const auto size =
            own(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!size)
            return false;
        const auto image =
            own(xcb_get_image_reply(m_connection,
                                    xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                                  size->width, size->height, ~0U),
                                    nullptr));
        if (!image)
            return false;
        const auto* pixels = reinterpret_cast<const std::uint32_t*>(xcb_get_image_data(image.get()));
        const auto count = static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / 4;
        constexpr std::size_t letters = 8;
        std::set<std::uint32_t> colours;
        for (std::size_t i = 0; i < count && colours.size() < letters; ++i)
            colours.insert(pixels[i] & 0xffffffU);
        return colours.size() >= letters;
    }

private:
    QProcess m_server;
    QByteArray m_name;
    xcb_connection_t* m_connection = nullptr;
    xcb_window_t m_root = 0;
};

/// A number out of a line of /proc, such as "Rss:  1234 kB".
double fromProc(qint64 process, const char* file, const char* name) {
    QFile proc(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(file)));
    if (!proc.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : proc.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name))).simplified().split(' ').front().toDouble();
    return 0;
}

/// How often any thread of a process gave the processor away of itself: each time it was woken up again.
double wakeUps(qint64 process) {
    double all = 0;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray status = QStringLiteral("task/%1/status").arg(task).toLatin1();
        all += fromProc(process, status.constData(), "voluntary_ctxt_switches:");
    }
    return all;
}

/// Processor time of a process in milliseconds; a busy machine does not change it much.
double workOf(qint64 process) {
    QFile proc(QStringLiteral("/proc/%1/stat").arg(process));
    if (!proc.open(QIODevice::ReadOnly))
        return 0;
    // Fields 14 and 15, counted behind the name in brackets, in clock ticks.
    const QList<QByteArray> fields = proc.readAll().split(')').back().simplified().split(' ');
    constexpr int user = 11;
    const double ticks = fields.size() > user + 1 ? fields[user].toDouble() + fields[user + 1].toDouble() : 0;
    return ticks * 1'000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

struct Start {
    double mapped = 0;
    double painted = 0;
    double work = 0;
    double resident = 0;
    double wakeUps = 0;
};

std::optional<Start> measure(Display& display, const QString& program, const QStringList& arguments,
                             const QString& home) {
    using namespace std::chrono_literals;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(name), home);
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto begin = Clock::now();
    const auto since = [begin] {
        return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    };
    process.start(program, arguments);
    Start start;
    const auto window = display.waitForWindow(begin + 30s);
    start.mapped = since();
    while (window && !display.isPainted(*window) && Clock::now() < begin + 30s)
        std::this_thread::sleep_for(1ms);
    start.painted = since();
    start.work = workOf(process.processId());
    const bool there = window && display.isPainted(*window);
    // What is done after the first picture is done, and the page stands still.
    std::this_thread::sleep_for(6s);
    start.resident = fromProc(process.processId(), "smaps_rollup", "Rss:") / 1024;
    const double before = wakeUps(process.processId());
    std::this_thread::sleep_for(4s);
    start.wakeUps = (wakeUps(process.processId()) - before) / 4;
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished();
    return there ? std::optional(start) : std::nullopt;
}

double least(const std::vector<Start>& starts, double Start::*value) {
    double best = starts.front().*value;
    for (const Start& start : starts)
        best = std::min(best, start.*value);
    return best;
}

double middle(const std::vector<Start>& starts, double Start::*value) {
    std::vector<double> values;
    for (const Start& start : starts)
        values.push_back(start.*value);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// A profile as people have it after some weeks.
bool fillProfile(const QString& folder) {
    constexpr int entries = 1'500;
    const auto opened = store::Store::open(folder);
    return opened.store != nullptr && opened.store->merge(tenYears(entries)).ok();
}

} // namespace

int benchStart(std::ostream& out) {
    constexpr int pairs = 8;
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()) {
        out << "  Xvfb is not installed\n";
        return 0;
    }
    const QDir programs(QStringLiteral(LIMBER_BINARY_DIR));
    const QString bare = QStringLiteral(LIMBER_BARE_WINDOW);
    // Another build can be measured in the same way, to compare two in one sitting.
    const QString limber =
        qEnvironmentVariable("LIMBER_BENCH_PROGRAM", programs.filePath(QStringLiteral("limber")));
    Display display;
    const QTemporaryDir home;
    const QString profile = home.filePath(QStringLiteral("profile"));
    if (!display.works() || !QFile::exists(limber) || !fillProfile(profile)) {
        out << "  no display, no limber, or no room for a profile\n";
        return 1;
    }
    std::vector<Start> plain;
    std::vector<Start> ours;
    for (int pair = 0; pair <= pairs; ++pair) {
        const auto one = measure(display, bare, {}, home.path());
        const auto other = measure(display, limber, {QStringLiteral("--profile"), profile}, home.path());
        if (!one || !other) {
            out << "  a window did not come\n";
            return 1;
        }
        // The first pair fills the caches of the disk.
        if (pair == 0)
            continue;
        plain.push_back(*one);
        ours.push_back(*other);
    }
    const auto line = [&](const char* what, double Start::*value, const char* unit) {
        printLine(out, std::string(what) + ", bare window", least(plain, value), unit);
        printLine(out, std::string(what) + ", Limber", least(ours, value), unit,
                  least(ours, value) / least(plain, value), "the bare window, least of 8");
        printLine(out, std::string(what) + ", median", middle(ours, value), unit,
                  middle(ours, value) / middle(plain, value), "the bare window, median of 8");
    };
    line("mapped", &Start::mapped, "ms");
    line("painted", &Start::painted, "ms");
    line("processor time until painted", &Start::work, "ms");
    line("resident after 6 s", &Start::resident, "MB");
    printLine(out, "wake-ups of Today, standing still", least(ours, &Start::wakeUps), "/s");
    printLine(out, "wake-ups of the bare window", least(plain, &Start::wakeUps), "/s");
    return 0;
}

#else

int benchStart(std::ostream& out) {
    out << "  built without xcb: nothing to look at a display with\n";
    return 0;
}

#endif

} // namespace limber::bench
