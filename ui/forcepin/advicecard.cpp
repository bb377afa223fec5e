#include "ui/forcepin/advicecard.h"
#include "ui/common/profiletext.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <memory>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int iconSize = 16;

} // namespace

AdviceCard::AdviceCard(QWidget* parent)
    : Card(tr("Advice"), parent)
    , m_none(makeLabel(tr("Nothing stands out: each scenario at work can be the trigger."), TextRole::Muted,
                       this))
    , m_lines(new QVBoxLayout) {
    m_lines->setSpacing(2 * grid);
    content().addWidget(m_none);
    content().addLayout(m_lines);
    content().addStretch(1);
}

void AdviceCard::setAdvice(const std::vector<forcepin::Advice>& advice) {
    QStringList sentences;
    for (const forcepin::Advice& each : advice)
        sentences << adviceText(each);
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    showLines();
}

void AdviceCard::showLines() {
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)})
        delete item->widget();
    m_pictures.clear();
    m_none->setVisible(m_sentences.isEmpty());
    for (const QString& sentence : std::as_const(m_sentences)) {
        QWidget* line = makeLine(sentence);
        m_lines->addWidget(line);
        line->show();
    }
    showPictures();
}

QWidget* AdviceCard::makeLine(const QString& sentence) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    auto* picture = new QLabel(line);
    picture->setObjectName(u"advicePicture"_s);
    m_pictures << picture;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(makeLabel(sentence, TextRole::Body, line), 1, Qt::AlignTop);
    return line;
}

/// They keep the colour in which they were drawn.
void AdviceCard::showPictures() {
    for (QLabel* picture : std::as_const(m_pictures))
        picture->setPixmap(iconPixmap("info", iconSize, devicePixelRatioF(), colors().caution.text));
}

void AdviceCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPictures(); // the lines stay: Qt is going through all widgets now
}

} // namespace pindesk::ui
