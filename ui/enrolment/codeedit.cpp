#include "ui/enrolment/codeedit.h"
#include "ui/widgets/theme.h"
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int shownLines = 3;       // a link in mails of 40 characters to the line
constexpr qsizetype longest = 2000; // nothing that holds a code is longer

void overwrite(QString& text) {
    pindesk::wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace

CodeEdit::CodeEdit(QWidget* parent)
    : QPlainTextEdit(parent) {
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase);
    setLayoutDirection(Qt::LeftToRight); // a code is read from left to right in every language
}

CodeEdit::~CodeEdit() {
    blockSignals(true);
    wipe();
}

Secret CodeEdit::secret() const {
    QString text = toPlainText();
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    pindesk::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    overwrite(text);
    return secret;
}

void CodeEdit::setSecret(const Secret& secret) {
    QString text = QString::fromUtf8(secret.view()).left(longest);
    setPlainText(text);
    overwrite(text);
}

// The document offers no way to overwrite what it keeps; what is put in its place takes the same memory.
void CodeEdit::wipe() {
    if (isEmpty())
        return;
    setPlainText(QString(toPlainText().size(), u' '));
    clear();
}

QSize CodeEdit::sizeHint() const {
    const int margins = static_cast<int>(2 * document()->documentMargin()) + 2 * frameWidth() + 3 * grid;
    return {80 * grid, shownLines * fontMetrics().lineSpacing() + margins};
}

void CodeEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the page's
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeEdit::insertFromMimeData(const QMimeData* source) {
    if (source->hasText())
        insertPlainText(source->text().left(longest));
}

} // namespace pindesk::ui
