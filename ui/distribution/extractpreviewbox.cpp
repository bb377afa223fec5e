#include "ui/distribution/extractpreviewbox.h"
#include "core/distribution/previewextract.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int visibleLines = 10;

/// `1        10        20 …`: each number ends at its place.
QString ruler(qsizetype length) {
    QString line = u"1"_s;
    for (qsizetype place = 10; place <= length; place += 10)
        line += QString::number(place).rightJustified(place - line.size());
    return line;
}

qsizetype longest(const QStringList& lines) {
    qsizetype most = 0;
    for (const QString& line : lines)
        most = std::max(most, line.toUcs4().size());
    return most;
}

} // namespace

ExtractPreviewBox::ExtractPreviewBox(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QPlainTextEdit(this))
    , m_note(makeLabel({}, TextRole::Muted, this)) {
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setAccessibleName(tr("What the file looks like"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_lines->setFont(fixed);
    m_lines->setLayoutDirection(Qt::LeftToRight); // places are counted from the left
    m_lines->setFixedHeight(visibleLines * QFontMetrics(fixed).lineSpacing() + 6 * grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_lines);
    column->addWidget(m_note);
}

void ExtractPreviewBox::show(const distribution::ExtractLayout& layout) {
    const auto preview = distribution::previewExtract(layout);
    m_lines->setEnabled(preview.has_value());
    if (!preview) {
        m_lines->clear();
        m_note->setText(tr("The lines come back when nothing is left to mend."));
        return;
    }
    m_hasRuler = layout.format == distribution::ExtractFormat::Fixed;
    QStringList lines = preview->lines;
    if (m_hasRuler)
        lines.prepend(ruler(longest(lines)));
    m_lines->setPlainText(lines.join(u'\n'));
    paintRuler();
    QStringList notes{tr("Five invented customers, some of them demanding.")};
    if (preview->leftOut > 0)
        notes << tr("%n of them left out: the number or the PIN does not fit.", nullptr, preview->leftOut);
    if (preview->replacedCharacters > 0)
        notes << tr("%n characters that the encoding lacks became “?”.", nullptr,
                    static_cast<int>(preview->replacedCharacters));
    m_note->setText(notes.join(u' '));
}

QString ExtractPreviewBox::text() const {
    return m_lines->toPlainText();
}

void ExtractPreviewBox::paintRuler() {
    if (!m_hasRuler)
        return m_lines->setExtraSelections({});
    QTextEdit::ExtraSelection first;
    first.cursor = QTextCursor(m_lines->document());
    first.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    first.format.setForeground(palette().placeholderText());
    m_lines->setExtraSelections({first});
}

} // namespace pindesk::ui
