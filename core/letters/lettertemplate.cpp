#include "core/letters/lettertemplate.h"
#include "core/letters/templatedocument.h"
#include <QFile>
#include <array>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array<QLatin1StringView, 2> sizeNames{"a4"_L1, "letter"_L1};
constexpr std::array<QLatin1StringView, 4> presetNames{"din_left"_L1, "din_right"_L1, "us_10"_L1,
                                                       "custom"_L1};

template <class Value, class Names>
std::optional<Value> valueNamed(const Names& names, QStringView name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

} // namespace

QLatin1StringView nameOf(PageSize size) {
    return sizeNames.at(static_cast<std::size_t>(size));
}

std::optional<PageSize> pageSizeFromName(QStringView name) {
    return valueNamed<PageSize>(sizeNames, name);
}

QSizeF sheetOf(PageSize size) {
    return size == PageSize::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
}

QLatin1StringView nameOf(WindowPreset preset) {
    return presetNames.at(static_cast<std::size_t>(preset));
}

std::optional<WindowPreset> windowPresetFromName(QStringView name) {
    return valueNamed<WindowPreset>(presetNames, name);
}

const std::vector<WindowPreset>& windowPresets() {
    static const std::vector<WindowPreset> all{WindowPreset::DinLeft, WindowPreset::DinRight,
                                               WindowPreset::Us10, WindowPreset::Custom};
    return all;
}

QRectF windowRect(const EnvelopeWindow& window) {
    switch (window.preset) {
    case WindowPreset::DinLeft:
        return {25, 61, 75, 28};
    case WindowPreset::DinRight:
        return {112, 61, 76, 23};
    case WindowPreset::Us10:
        // The sheet has 0.46 in of play upwards and 1 in sideways: 0.875 to 4.375 in are always seen across,
        // 2.5 to 3.167 in down.
        return {25, 63.7, 85, 16.6};
    case WindowPreset::Custom:
        break;
    }
    return window.custom;
}

LetterTemplate standardTemplate() {
    QFile file(u":/letters/standard.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto read = letterTemplateFromJson(isOpen ? file.readAll() : QByteArray());
    if (!read)
        qFatal("letters/standard.json: %s", qPrintable(read.error().detail));
    return std::move(*read);
}

QString languageFor(const LetterTemplate& letter, QStringView customerLanguage) {
    const auto end = std::find_if(customerLanguage.begin(), customerLanguage.end(),
                                  [](QChar c) { return c == u'-' || c == u'_'; });
    const QString language =
        customerLanguage.first(end - customerLanguage.begin()).trimmed().toString().toLower();
    return letter.texts.contains(language) ? language : letter.defaultLanguage;
}

} // namespace pindesk::letters
