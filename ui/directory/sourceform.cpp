#include "ui/directory/sourceform.h"
#include "ui/common/errortext.h"
#include "ui/directory/queryform.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SourceForm::SourceForm(QWidget* parent)
    : QWidget(parent)
    , m_isFile(new QRadioButton(tr("A &file (CSV)"), this))
    , m_isQuery(new QRadioButton(tr("A database &query"), this))
    , m_path(new QLineEdit(this))
    , m_file(makeFileRow())
    , m_query(new QueryForm(this))
    , m_note(makeLabel({}, TextRole::Muted, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(4 * grid);
    kinds->addWidget(m_isFile);
    kinds->addWidget(m_isQuery);
    kinds->addStretch(1);
    column->addLayout(kinds);
    column->addWidget(m_file);
    column->addWidget(m_query);
    column->addWidget(m_note);
    setFocusProxy(m_path);
    clear();
    connect(m_isFile, &QRadioButton::toggled, this, &SourceForm::showKind);
    connect(m_query, &QueryForm::chosen, this, &SourceForm::chosen);
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

QWidget* SourceForm::makeFileRow() {
    auto* row = new QWidget(this);
    auto* choose = makeButton(tr("&Choose a file…"), ButtonKind::Plain, row);
    m_path->setAccessibleName(tr("File of the customer system"));
    m_path->setPlaceholderText(tr("Its first row names the columns"));
    m_path->setMaxLength(4096);
    auto* places = new QHBoxLayout(row);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(2 * grid);
    places->addWidget(m_path, 1);
    places->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &SourceForm::choose);
    return row;
}

void SourceForm::showKind() {
    m_file->setVisible(m_isFile->isChecked());
    m_query->setVisible(!m_isFile->isChecked());
    showNote({});
    Q_EMIT otherKind();
}

directory::ImportSource SourceForm::source() const {
    return m_isFile->isChecked() ? directory::fileSource(path()) : m_query->source();
}

QString SourceForm::path() const {
    QString text = m_path->text().trimmed();
    if (text.size() > 1 && (text.startsWith(u'"') || text.startsWith(u'\'')) && text.endsWith(text.front()))
        text = text.sliced(1, text.size() - 2);
    return text.startsWith(u"file://"_s) ? QUrl(text).toLocalFile() : text;
}

void SourceForm::choose() {
    askForFile(this, tr("File of the customer system"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
               [this](const QString& path) {
                   m_path->setText(path);
                   m_last = path;
                   Q_EMIT chosen();
               });
}

void SourceForm::setInvalid(bool isInvalid) {
    setTextRole(*m_note, isInvalid ? TextRole::Error : TextRole::Muted);
    setStyleProperty(*m_path, "invalid", isInvalid && m_isFile->isChecked());
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
    m_query->clear();
    m_isFile->setChecked(true);
    showKind();
}

} // namespace pindesk::ui
