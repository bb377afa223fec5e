#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QMap>
#include <QMarginsF>
#include <QRectF>

namespace pindesk::letters {

enum class PageSize { A4, Letter };
/// `a4`, `letter`.
[[nodiscard]] QLatin1StringView nameOf(PageSize size);
[[nodiscard]] std::optional<PageSize> pageSizeFromName(QStringView name);
/// In mm.
[[nodiscard]] QSizeF sheetOf(PageSize size);

/// Where the envelope shows the address. The presets hold wherever the folded sheet slides in its envelope.
enum class WindowPreset {
    DinLeft,  ///< DIN 680 window 35 x 90 mm at the left of a DL envelope, sheet folded by DIN 5008 form B
    DinRight, ///< the same at the right
    Us10,     ///< US number 10 envelope, window 1 1/8 x 4 1/2 in at the left, sheet folded in thirds
    Custom,
};
/// `din_left`, `din_right`, `us_10`, `custom`.
[[nodiscard]] QLatin1StringView nameOf(WindowPreset preset);
[[nodiscard]] std::optional<WindowPreset> windowPresetFromName(QStringView name);
[[nodiscard]] const std::vector<WindowPreset>& windowPresets();

struct EnvelopeWindow {
    WindowPreset preset = WindowPreset::Us10;
    QRect custom{24, 62, 86, 20}; ///< mm from the sheet's top left; counts with Custom only
    bool operator==(const EnvelopeWindow&) const = default;
};
/// The rectangle that name and address must not leave, in mm from the sheet's top left.
[[nodiscard]] QRectF windowRect(const EnvelopeWindow& window);

/// In mm.
struct Margins {
    int left = 25, top = 15, right = 20, bottom = 20;
    bool operator==(const Margins&) const = default;
};

/// What one language says: Markdown with fields in braces, see LetterField.
struct LetterText {
    QString subject;
    QString body;
    bool operator==(const LetterText&) const = default;
};

/// The letter that goes to each customer of a batch.
struct LetterTemplate {
    PageSize pageSize = PageSize::Letter;
    bool duplex = false; ///< printed on both sides: each letter begins on a new sheet
    EnvelopeWindow window;
    Margins margins;
    QString fontFamily; ///< empty: the first of standardFamilies() that is installed
    int fontSize = 10;  ///< points
    QByteArray logo;    ///< a PNG or JPEG file; empty: the site's name instead
    QString sender;     ///< one line, small, at the top
    QString defaultLanguage = QStringLiteral("en");
    QMap<QString, LetterText> texts; ///< by language: `en`
    bool operator==(const LetterTemplate&) const = default;
};

/// The one to begin with: plain and short, in English, Spanish and French.
[[nodiscard]] LetterTemplate standardTemplate();

/// The language that a customer with this entry in the directory (`es-MX`, `ES_mx`, `es`, nothing) is written
/// to in.
[[nodiscard]] QString languageFor(const LetterTemplate& letter, QStringView customerLanguage);

} // namespace pindesk::letters
