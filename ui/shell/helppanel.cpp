#include "ui/shell/helppanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

QString read(const QString& language, const QString& topic) {
    QFile file(u":/help/%1/%2.md"_s.arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::Heading, this))
    , m_text(new QTextBrowser(this)) {
    setProperty("bar", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(320);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 4 * grid, 3 * grid, 4 * grid);
    auto* head = new QHBoxLayout;
    auto* close = makeButton({}, ButtonKind::Quiet, this);
    close->setIcon(icon("cross"));
    close->setAccessibleName(tr("Close the help"));
    head->addWidget(m_title, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("plain", true);
    m_text->setOpenLinks(false);
    connect(close, &QPushButton::clicked, this, &HelpPanel::closed);
    hide();
}

void HelpPanel::showTopic(const QString& topic, const QString& title) {
    m_topic = topic;
    m_title->setText(title);
    QString markdown = read(QLocale().name().left(2), topic);
    if (markdown.isEmpty())
        markdown = read(u"en"_s, topic);
    m_text->setMarkdown(markdown);
    show();
}

void HelpPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
