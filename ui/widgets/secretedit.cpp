#include "ui/widgets/secretedit.h"

namespace pindesk::ui {
namespace {

/// Where it lies: data() would detach, and the copy would be overwritten.
void overwrite(const QString& text) {
    if (const_cast<QString&>(text).data_ptr().d_ptr() == nullptr)
        return; // a literal of the program, which cannot be written
    pindesk::wipe(const_cast<QChar*>(text.constData()),
                  static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                        Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMaxLength(128);
}

SecretEdit::~SecretEdit() {
    blockSignals(true); // whoever listens may be half gone
    wipe();
}

Secret SecretEdit::secret() const {
    QByteArray utf8 = text().toUtf8();
    Secret secret{QByteArrayView(utf8)};
    pindesk::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return secret;
}

Secret SecretEdit::take() {
    Secret taken = secret();
    wipe();
    return taken;
}

void SecretEdit::setShown(bool isShown) {
    if (!isShown)
        overwriteDisplay();
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
}

// A copy of its own: what is wiped must be nobody else's.
void SecretEdit::setText(const QString& text) {
    QLineEdit::setText(QString(text.constData(), text.size()));
}

void SecretEdit::wipe() {
    if (text().isEmpty())
        return;
    overwriteDisplay();
    overwrite(text());
    clear();
    // An edit that is typed over keeps no undo steps.
    setText(QString());
}

// What is painted is a copy of its own, which the line edit would drop as it is.
void SecretEdit::overwriteDisplay() {
    const QString shown = displayText();
    if (shown.constData() != text().constData())
        overwrite(shown);
}

} // namespace pindesk::ui
