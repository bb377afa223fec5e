#include "ui/widgets/secretedit.h"

namespace pindesk::ui {

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

void SecretEdit::wipe() {
    // The line edit's own copy is overwritten where it lies: no other reference exists to detach from.
    QString copy = text();
    const qsizetype size = copy.size();
    if (size == 0)
        return;
    auto* characters = const_cast<QChar*>(copy.constData());
    for (qsizetype i = 0; i < size; ++i)
        characters[i] = QChar(u' ');
    copy.clear();
    clear();
    // An edit that is typed over keeps no undo steps.
    setText(QString());
}

} // namespace pindesk::ui
