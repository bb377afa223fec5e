#include "ui/widgets/theme.h"
#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

bool darkIsOn = false;

QColor color(const char* name) {
    return QColor(QLatin1StringView(name));
}

QPalette paletteOf(const Colors& c) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& value) { palette.setColor(role, value); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.field);
    set(QPalette::AlternateBase, c.surface);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.bad.text);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.text);
    set(QPalette::ToolTipText, c.surface);
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, c.hover);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.outline);
    set(QPalette::Shadow, c.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

/// The style sheet names colours as `@name`.
QString styleSheet(const Colors& c) {
    QFile file(u":/theme/desk.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@window"_L1, c.window},         {"@surface"_L1, c.surface},
        {"@field"_L1, c.field},           {"@side"_L1, c.side},
        {"@border"_L1, c.border},         {"@outline"_L1, c.outline},
        {"@hover"_L1, c.hover},           {"@text"_L1, c.text},
        {"@muted"_L1, c.muted},           {"@disabled"_L1, c.disabled},
        {"@accentSoft"_L1, c.accentSoft}, {"@accent"_L1, c.accent},
        {"@onAccent"_L1, c.onAccent},     {"@good"_L1, c.good.text},
        {"@caution"_L1, c.caution.text},  {"@badGround"_L1, c.bad.ground},
        {"@badBorder"_L1, c.bad.border},  {"@bad"_L1, c.bad.text},
    };
    for (const auto& [name, value] : names)
        sheet.replace(name, value.name());
    return sheet;
}

bool systemIsDark() {
    const QPalette platform = QGuiApplication::palette();
    return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
}

} // namespace

Appearance appearanceFromText(const QString& text) {
    if (text == "light"_L1)
        return Appearance::Light;
    return text == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

QString textOf(Appearance appearance) {
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    return {};
}

const Colors& lightColors() {
    static const Colors colors{color("#f3f4f6"),
                               color("#ffffff"),
                               color("#ffffff"),
                               color("#ebedf1"),
                               color("#dcdfe4"),
                               color("#848c98"),
                               color("#edf0f4"),
                               color("#1b2330"),
                               color("#566070"),
                               color("#636b77"),
                               color("#1d5cc0"),
                               color("#ffffff"),
                               color("#e6effc"),
                               {color("#1a6b33"), color("#e4f4e8"), color("#8cc79b")},
                               {color("#85530a"), color("#fdf3dc"), color("#d9b566")},
                               {color("#b0271f"), color("#fdeae8"), color("#e5a39e")},
                               {color("#566070"), color("#eceef2"), color("#c3c9d2")}};
    return colors;
}

const Colors& darkColors() {
    static const Colors colors{color("#1c1f25"),
                               color("#25282e"),
                               color("#1c1f25"),
                               color("#212429"),
                               color("#3a3e46"),
                               color("#7b828e"),
                               color("#2f333b"),
                               color("#e8eaee"),
                               color("#a5acb8"),
                               color("#99a0ab"),
                               color("#7fb0ff"),
                               color("#0e1a30"),
                               color("#283650"),
                               {color("#7ddb98"), color("#1e3626"), color("#3f7a52")},
                               {color("#f2c464"), color("#3a2f17"), color("#8a6a24")},
                               {color("#ff9d94"), color("#43221f"), color("#93463f")},
                               {color("#a5acb8"), color("#30343c"), color("#565d69")}};
    return colors;
}

const Colors& colors() {
    return darkIsOn ? darkColors() : lightColors();
}

bool isDark() {
    return darkIsOn;
}

void applyTheme(QApplication& application, Appearance appearance) {
    // Asked once, before our own palette takes the platform's place.
    static const bool platformIsDark = systemIsDark();
    darkIsOn = appearance == Appearance::Dark || (appearance == Appearance::System && platformIsDark);
    static bool isFirst = true;
    if (std::exchange(isFirst, false))
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colors()));
    application.setStyleSheet(styleSheet(colors()));
}

} // namespace pindesk::ui
