#include "core/letters/lettersheets.h"
#include "core/letters/addressblock.h"
#include "core/letters/addresslines.h"
#include "core/letters/letterbody.h"
#include "core/letters/letterfonts.h"
#include "core/letters/letterhead.h"
#include "core/letters/printabletext.h"
#include "core/letters/templatedocument.h"
#include <QDateTime>
#include <QPainter>
#include <QRegularExpression>
#include <map>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
using distribution::BatchFacts;
using distribution::IssueRow;
using distribution::LeftOut;
namespace {

QRectF inUnits(const QRectF& millimetres) {
    return {fromMillimetres(millimetres.x()), fromMillimetres(millimetres.y()),
            fromMillimetres(millimetres.width()), fromMillimetres(millimetres.height())};
}

/// A day as a letter has it: in words, without the day of the week.
QString dateIn(const QString& language, Milliseconds time) {
    static const QRegularExpression weekday(u"\\s*dddd[,.]?\\s*"_s);
    const QLocale locale(language);
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time).date(),
                           locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

FieldValues valuesOf(const BatchFacts& facts, const QString& language) {
    FieldValues values;
    valueOf(values, LetterField::Date) = dateIn(language, facts.writtenAt);
    valueOf(values, LetterField::Site) = printable(facts.siteName.toUtf8());
    valueOf(values, LetterField::Phone) = printable(facts.supportPhone.toUtf8());
    valueOf(values, LetterField::Pages) = printable(facts.pagesAddress.toUtf8());
    return values;
}

/// Where the text begins: under the fold, out of the window's sight wherever the sheet slides.
double bodyTopOf(const LetterTemplate& letter) {
    constexpr double germanFold = 105, afterFold = 4, play = 12;
    const bool isGerman =
        letter.window.preset == WindowPreset::DinLeft || letter.window.preset == WindowPreset::DinRight;
    const double fold = isGerman ? germanFold : sheetOf(letter.pageSize).height() / 3;
    return std::max(fold + afterFold, windowRect(letter.window).bottom() + play);
}

BodyRoom roomOf(const LetterTemplate& letter) {
    const QSizeF sheet = sheetOf(letter.pageSize);
    const Margins& margins = letter.margins;
    return {.left = fromMillimetres(margins.left),
            .width = fromMillimetres(sheet.width() - margins.left - margins.right),
            .firstTop = fromMillimetres(bodyTopOf(letter)),
            .top = fromMillimetres(margins.top),
            .bottom = fromMillimetres(sheet.height() - margins.bottom)};
}

} // namespace

struct LetterSheets::State {
    State(const LetterTemplate& letter, const BatchFacts& facts)
        : given(letter)
        , head(letter, facts)
        , address(letter.fontFamily, letter.fontSize, inUnits(windowRect(letter.window))) {}

    LetterTemplate given;
    Letterhead head;
    AddressBlock address;
    std::map<QString, LetterBody> bodies; ///< by language
    LetterBody* body = nullptr;           ///< of the letter that was set
};

LetterSheets::LetterSheets(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
LetterSheets::LetterSheets(LetterSheets&&) noexcept = default;
LetterSheets& LetterSheets::operator=(LetterSheets&&) noexcept = default;
LetterSheets::~LetterSheets() = default;

Result<LetterSheets> LetterSheets::open(const LetterTemplate& letter, const BatchFacts& facts) {
    PINDESK_CHECK(checkTemplate(letter));
    auto state = std::make_unique<State>(letter, facts);
    for (auto text = letter.texts.begin(); text != letter.texts.end(); ++text) {
        const Typeface type{letter.fontFamily, double(letter.fontSize), QLocale(text.key()).textDirection()};
        PINDESK_TRY(LetterBody body,
                    LetterBody::make(*text, type, roomOf(letter), valuesOf(facts, text.key())));
        state->bodies.emplace(text.key(), std::move(body));
    }
    return LetterSheets(std::move(state));
}

std::optional<LeftOut> LetterSheets::set(const IssueRow& row) {
    const QStringList lines = addressLines(row);
    if (lines.isEmpty())
        return LeftOut::NoAddress;
    if (const auto reason = m_state->address.set(lines))
        return reason;
    const QString language = languageFor(m_state->given, QString::fromUtf8(row.language));
    m_state->body = &m_state->bodies.at(language);
    return m_state->body->set(nameOf(row), row) ? std::nullopt : std::optional(LeftOut::NotEncodable);
}

int LetterSheets::pageCount() const {
    return m_state->body ? m_state->body->pageCount() : 0;
}

bool LetterSheets::isDuplex() const {
    return m_state->given.duplex;
}

void LetterSheets::forget() {
    if (m_state->body)
        m_state->body->forget();
    m_state->body = nullptr;
}

void LetterSheets::draw(QPainter& painter, int page, double dotsPerInch) const {
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    if (dotsPerInch != unitsPerInch)
        painter.scale(dotsPerInch / unitsPerInch, dotsPerInch / unitsPerInch);
    painter.setPen(Qt::black); // paper has no dark theme
    if (page == 0) {
        m_state->head.draw(painter);
        m_state->address.draw(painter);
    }
    m_state->body->draw(painter, page);
    painter.restore();
}

QPageLayout pageLayoutOf(const LetterTemplate& letter) {
    const QPageSize size(letter.pageSize == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter);
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace pindesk::letters
