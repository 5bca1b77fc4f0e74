// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/metrics.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace tierdesk;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto part = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// How far two colours are apart to the eye: the CIE 1976 difference. 2.3 is just noticeable.
double difference(const QColor& a, const QColor& b)
{
    const auto lab = [](const QColor& colour) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const double r = linear(colour.redF());
        const double g = linear(colour.greenF());
        const double bl = linear(colour.blueF());
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.95047);
        const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * bl);
        const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.08883);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto p = lab(a);
    const auto q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

struct Named
{
    const char* name;
    QColor colour;
};

std::vector<Named> grounds(const Colours& c)
{
    return {
        {"window", c.window},   {"base", c.base},       {"raised", c.raised},     {"sunken", c.sunken},
        {"hover", c.hover},     {"pressed", c.pressed}, {"selected", c.selected}, {"selectedQuiet", c.selectedQuiet},
        {"event", c.event.fill}};
}

std::vector<Tint> tints(const Colours& c)
{
    std::vector<Tint> all{c.message,       c.note,        c.event,   c.stateNew, c.stateOpen, c.statePending,
                          c.stateResolved, c.stateClosed, c.success, c.warning,  c.danger,    c.info};
    all.insert(all.end(), c.priority.begin(), c.priority.end());
    all.insert(all.end(), c.people.begin(), c.people.end());
    return all;
}

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

} // namespace

TEST_CASE("text can be read on every ground it stands on in both sets of colours")
{
    const Colours& c = GENERATE(0, 1) == 0 ? Colours::lightColours() : Colours::darkColours();
    CAPTURE(c.dark);
    for (const Named& ground : grounds(c)) {
        CAPTURE(ground.name);
        CHECK(contrast(c.text, ground.colour) >= 4.5);
        CHECK(contrast(c.quiet, ground.colour) >= 4.5);
        CHECK(contrast(c.accent, ground.colour) >= 4.5);
    }
    for (const QColor& ground : {c.window, c.base, c.raised})
        CHECK(contrast(c.disabled, ground) >= 4.5);
    for (const QColor& ground : {c.accent, c.accentHover, c.accentPressed})
        CHECK(contrast(c.onAccent, ground) >= 4.5);
    CHECK(contrast(c.text, c.match) >= 4.5);
    CHECK(contrast(c.text, c.note.fill) >= 4.5);
    CHECK(contrast(c.quiet, c.note.fill) >= 4.5);
}

TEST_CASE("words on a tint can be read and its marks stand out")
{
    const Colours& c = GENERATE(0, 1) == 0 ? Colours::lightColours() : Colours::darkColours();
    CAPTURE(c.dark);
    for (const Tint& tint : tints(c)) {
        CAPTURE(tint.fill.name(), tint.strong.name(), tint.text.name());
        CHECK(contrast(tint.text, tint.fill) >= 4.5);
        CHECK(contrast(tint.strong, c.base) >= 3);
        CHECK(contrast(tint.strong, c.window) >= 3);
        CHECK(contrast(tint.strong, tint.fill) >= 3);
    }
    for (size_t urgent : {0U, 1U})
        CHECK(contrast(c.base, c.priority[urgent].strong) >= 4.5); // the letter in a filled mark
}

TEST_CASE("the palette keeps every pair of text and ground readable in all groups")
{
    const Colours& c = GENERATE(0, 1) == 0 ? Colours::lightColours() : Colours::darkColours();
    const QPalette palette = c.palette();
    using P = QPalette;
    const std::vector<std::pair<P::ColorRole, P::ColorRole>> pairs{{P::WindowText, P::Window},
                                                                   {P::Text, P::Base},
                                                                   {P::Text, P::AlternateBase},
                                                                   {P::ButtonText, P::Button},
                                                                   {P::HighlightedText, P::Highlight},
                                                                   {P::ToolTipText, P::ToolTipBase},
                                                                   {P::PlaceholderText, P::Base},
                                                                   {P::Link, P::Base},
                                                                   {P::Link, P::Window},
                                                                   {P::LinkVisited, P::Base},
                                                                   {P::BrightText, P::Window},
                                                                   {P::Text, P::Window}};
    for (const auto group : {P::Active, P::Inactive, P::Disabled}) {
        for (const auto& [text, ground] : pairs) {
            CAPTURE(c.dark, int(group), int(text), int(ground));
            CHECK(contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5);
        }
    }
}

TEST_CASE("selected and hovered and focused and disabled are told apart in both sets of colours")
{
    const Colours& c = GENERATE(0, 1) == 0 ? Colours::lightColours() : Colours::darkColours();
    CAPTURE(c.dark);
    const std::vector<Named> states{
        {"base", c.base}, {"hover", c.hover}, {"selected", c.selected}, {"selectedQuiet", c.selectedQuiet}};
    for (size_t i = 0; i < states.size(); ++i) {
        for (size_t j = i + 1; j < states.size(); ++j) {
            CAPTURE(states[i].name, states[j].name);
            CHECK(difference(states[i].colour, states[j].colour) >= 2.3);
        }
    }
    CHECK(difference(c.base, c.selected) >= 6);
    for (const QColor& ground : {c.window, c.base, c.raised})
        CHECK(contrast(c.focus, ground) >= 3);
    CHECK(contrast(c.text, c.base) / contrast(c.disabled, c.base) >= 2);
    CHECK(difference(c.accent, c.accentHover) >= 2.3);
    CHECK(difference(c.accentHover, c.accentPressed) >= 2.3);
}

TEST_CASE("a palette leads back to the colours it was made of")
{
    CHECK_FALSE(Colours::of(Colours::lightColours().palette()).dark);
    CHECK(Colours::of(Colours::darkColours().palette()).dark);
}

TEST_CASE("an appearance is kept as a word and an unknown word follows the system")
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        CHECK(parseAppearance(appearanceKey(appearance)) == appearance);
    CHECK(parseAppearance(QStringLiteral("sepia")) == Appearance::System);
}

TEST_CASE("the desktop's wish for dark is read where desktops keep it")
{
    QTemporaryDir folder;
    DesktopEnvironment desk{folder.path(), {}, {}, {}};
    CHECK_FALSE(desktopIsDark(desk).has_value());

    write(folder.filePath(QStringLiteral("gtk-3.0/settings.ini")), "[Settings]\ngtk-theme-name=Adwaita-dark\n");
    CHECK(desktopIsDark(desk) == true);
    write(folder.filePath(QStringLiteral("gtk-4.0/settings.ini")), "[Settings]\ngtk-application-prefer-dark-theme=0\n");
    CHECK(desktopIsDark(desk) == false);

    desk.desktop = QStringLiteral("ubuntu:GNOME");
    desk.gsettings = [](const QString& key) {
        return key == QStringLiteral("color-scheme") ? QStringLiteral("prefer-dark") : QString();
    };
    CHECK(desktopIsDark(desk) == true);
    desk.gsettings = [](const QString& key) {
        return key == QStringLiteral("gtk-theme") ? QStringLiteral("Yaru") : QStringLiteral("default");
    };
    CHECK(desktopIsDark(desk) == false);

    desk.desktop = QStringLiteral("KDE");
    write(folder.filePath(QStringLiteral("kdeglobals")), "[Colors:Window]\nBackgroundNormal=42,46,50\n");
    CHECK(desktopIsDark(desk) == true);
    desk.gtkTheme = QStringLiteral("Adwaita:light");
    CHECK(desktopIsDark(desk) == false);
}

TEST_CASE("the theme follows the desktop while it runs and obeys a choice against it")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("gtk-4.0/settings.ini"));
    write(file, "[Settings]\ngtk-application-prefer-dark-theme=false\n");
    Theme theme(*qApp, {folder.path(), {}, {}, {}});
    CHECK_FALSE(theme.isDark());
    CHECK(QApplication::palette().color(QPalette::Base) == Colours::lightColours().base);

    QSignalSpy changed(&theme, &Theme::changed);
    write(file, "[Settings]\ngtk-application-prefer-dark-theme=true\n");
    REQUIRE(QTest::qWaitFor([&] { return theme.isDark(); }));
    REQUIRE(QTest::qWaitFor([&] { return changed.count() > 0; }));
    CHECK(QApplication::palette().color(QPalette::Base) == Colours::darkColours().base);

    theme.setAppearance(Appearance::Light);
    CHECK_FALSE(theme.isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == Colours::lightColours().window);
}

TEST_CASE("text grows with the scale and the three sizes keep their order")
{
    Theme theme(*qApp, {});
    const auto height = [](TextSize size) { return QFontMetrics(fontFor(size)).height(); };
    const int before = height(TextSize::Body);
    CHECK(height(TextSize::Small) < before);
    CHECK(height(TextSize::Title) > before);
    theme.setTextScale(2);
    CHECK(height(TextSize::Body) >= 2 * before - 2);
    CHECK(iconSide(QFontMetrics(fontFor(TextSize::Body))) >= 28);
    theme.setTextScale(50);
    CHECK(theme.textScale() == 3);
    theme.setTextScale(1);
    CHECK(height(TextSize::Body) == before);
}

TEST_CASE("the button that accepts a dialog keeps its colour wherever the keyboard goes")
{
    Theme theme(*qApp, {});
    QDialog dialog;
    auto* box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QPushButton* ok = box->button(QDialogButtonBox::Ok);
    QPushButton* cancel = box->button(QDialogButtonBox::Cancel);
    const auto fill = [](QWidget* button) { return button->grab().toImage().pixelColor(button->width() / 2, 4); };
    for (QWidget* focused : {ok, cancel}) {
        focused->setFocus();
        CHECK(fill(ok) == theme.colours().accent);
        CHECK(fill(cancel) != theme.colours().accent);
    }
}

TEST_CASE("figures drawn in a column take the same room whatever the digits")
{
    const QFontMetrics metrics(QApplication::font());
    CHECK(tabularWidth(metrics, QStringLiteral("111")) == tabularWidth(metrics, QStringLiteral("888")));
    QImage image(120, 30, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawTabular(painter, QRect(0, 0, 120, 30), Qt::AlignRight, QStringLiteral("1,234"));
    painter.end();
    CHECK(image != [&] {
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        return blank;
    }());
}
