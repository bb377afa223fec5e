#include "ui/directory/sourceform.h"
#include "ui/common/errortext.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SourceForm::SourceForm(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_choose(makeButton(tr("&Choose a file…"), ButtonKind::Plain, this))
    , m_note(makeLabel({}, TextRole::Muted, this)) {
    auto* name = makeLabel(tr("File of the customer system (CSV; its first row names the columns)"),
                           TextRole::Body, this);
    name->setBuddy(m_path);
    m_path->setAccessibleName(tr("File of the customer system"));
    m_path->setMaxLength(4096);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    column->addWidget(name);
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_path);
    clear();
    connect(m_choose, &QPushButton::clicked, this, &SourceForm::choose);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        m_last.clear(); // Enter reads the same file once more
    });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (path().isEmpty() || path() == m_last)
            return;
        m_last = path();
        Q_EMIT chosen();
    });
}

QString SourceForm::path() const {
    QString text = m_path->text().trimmed();
    if (text.size() > 1 && (text.startsWith(u'"') || text.startsWith(u'\'')) && text.endsWith(text.front()))
        text = text.sliced(1, text.size() - 2);
    return text.startsWith(u"file://"_s) ? QUrl(text).toLocalFile() : text;
}

void SourceForm::setPath(const QString& path) {
    m_path->setText(path);
    m_last = path;
    Q_EMIT chosen();
}

void SourceForm::choose() {
    askForFile(this, tr("File of the customer system"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
               [this](const QString& path) { setPath(path); });
}

void SourceForm::setInvalid(bool isInvalid) {
    setTextRole(*m_note, isInvalid ? TextRole::Error : TextRole::Muted);
    setStyleProperty(*m_path, "invalid", isInvalid);
    m_path->setAccessibleDescription(m_note->text());
    m_note->setVisible(!m_note->text().isEmpty());
    if (!m_note->text().isEmpty()) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SourceForm::showError(const Error& error) {
    m_note->setText(errorText(error));
    setInvalid(true);
}

void SourceForm::showNote(const QString& text) {
    m_note->setText(text);
    setInvalid(false);
}

void SourceForm::clear() {
    m_path->clear();
    m_last.clear();
    showNote({});
}

} // namespace pindesk::ui
