#include "ui/settings/keyscard.h"
#include "ui/common/valuetext.h"
#include "ui/settings/keytext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using sitekeys::KeyRotation;
using sitekeys::KeyState;
using sitekeys::MissingKeys;
using sitekeys::RotationProgress;

KeysCard::KeysCard(QWidget* parent)
    : Card(tr("Keys"), parent)
    , m_text(
          makeLabel(tr("Every PIN, hint and birth date is sealed with a key of the site. Rotate a key when "
                       "somebody who held it leaves: everything under it is sealed anew, desks go on "
                       "working meanwhile."),
                    TextRole::Body, this))
    , m_work(new QWidget(this))
    , m_workText(makeLabel({}, TextRole::Body, m_work))
    , m_progress(new ProgressLine(tr("Progress of the rotation"), m_work))
    , m_cancel(makeButton(tr("Stop the rotation"), ButtonKind::Plain, m_work))
    , m_rows(new QVBoxLayout) {
    content().addWidget(m_text);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_workText);
    column->addWidget(m_progress);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    m_work->hide();
    content().addWidget(m_work);
    m_rows->setSpacing(4 * grid);
    content().addLayout(m_rows);
    connect(m_cancel, &QPushButton::clicked, this, &KeysCard::cancelRequested);
}

void KeysCard::setKeys(const sitekeys::KeysOverview& overview) {
    m_overview = overview;
    rebuild();
}

void KeysCard::clear() {
    setKeys({});
}

const KeyRotation* KeysCard::openRotation(KeyPurpose purpose) const {
    for (const KeyRotation& rotation : m_overview.rotations)
        if (rotation.purpose == purpose && !rotation.finishedAt)
            return &rotation;
    return nullptr;
}

void KeysCard::rebuild() {
    const QWidget* const focused = QApplication::focusWidget();
    const QString name = focused != nullptr && isAncestorOf(focused) ? focused->accessibleName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addMissing();
    for (const KeyState& state : m_overview.keys)
        if (state.isNewest)
            addKey(state);
    if (name.isEmpty())
        return;
    for (QPushButton* button : findChildren<QPushButton*>())
        if (button->accessibleName() == name && button->isEnabled())
            return button->setFocus();
    if (auto* first = findChild<QPushButton*>(u"row"_s); first != nullptr && first->isEnabled())
        first->setFocus(); // what had it is gone
}

void KeysCard::addRow(const QString& title, const QStringList& lines, const QString& warning,
                      QPushButton* button) {
    auto* row = new QWidget(this);
    auto* places = new QHBoxLayout(row);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(4 * grid);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(title, TextRole::Strong, row));
    if (!warning.isEmpty())
        texts->addWidget(makeLabel(warning, TextRole::Error, row));
    for (const QString& line : lines)
        texts->addWidget(makeLabel(line, TextRole::Muted, row));
    places->addLayout(texts, 1);
    button->setParent(row);
    button->setObjectName(u"row"_s);
    places->addWidget(button, 0, Qt::AlignTop);
    button->show();
    m_rows->addWidget(row);
}

void KeysCard::addMissing() {
    for (const MissingKeys& missing : m_overview.missing) {
        auto* grant = makeButton(tr("Grant"), ButtonKind::Primary, this);
        grant->setAccessibleName(tr("Grant %1 the missing keys").arg(missing.userName));
        addRow(tr("%1 lacks keys").arg(missing.userName), {},
               tr("Of their roles they should have those for %1. After a new role or a forgotten password an "
                  "administrator grants them.")
                   .arg(purposesText(missing.purposes)),
               grant);
        connect(grant, &QPushButton::clicked, this,
                [this, user = missing.userName] { Q_EMIT grantRequested(user); });
    }
}

void KeysCard::addKey(const KeyState& state) {
    const KeyPurpose purpose = state.key.purpose;
    const KeyRotation* open = openRotation(purpose);
    const QString words = purposeText(purpose);
    QString warning;
    if (open != nullptr)
        warning = tr("The rotation that %1 began on %2 has not come to its end: %3 of %4 are sealed anew. "
                     "Both keys are in use until it has.")
                      .arg(open->startedByName, momentText(open->startedAt), numberText(open->resealed),
                           numberText(std::max(open->total, open->resealed)));
    else if (state.shouldBeRotated())
        warning =
            tr("%1 held this key and should not any more: rotate it.").arg(state.formerHolders.join(u", "_s));
    auto* rotate = makeButton(open != nullptr ? tr("Go on") : tr("Rotate"),
                              warning.isEmpty() ? ButtonKind::Plain : ButtonKind::Primary, this);
    rotate->setAccessibleName(
        (open != nullptr ? tr("Go on with the rotation of the key for %1") : tr("Rotate the key for %1"))
            .arg(words));
    setUsable(*rotate, !m_running, tr("A rotation is at work here."));
    addRow(tr("Key %1: %2").arg(numberText(state.key.id.value()), words),
           {tr("Made %1.").arg(momentText(state.key.createdAt)),
            tr("Held by %1.").arg(state.holders.join(u", "_s))},
           warning, rotate);
    connect(rotate, &QPushButton::clicked, this, [this, purpose] { Q_EMIT rotateRequested(purpose); });
}

void KeysCard::showRunning(KeyPurpose purpose, const std::optional<RotationProgress>& progress,
                           bool isCancelling) {
    if (m_running != purpose) {
        m_running = purpose;
        m_work->show();
        m_cancel->setFocus();
        rebuild();
    }
    setUsable(*m_cancel, !isCancelling, tr("It ends after the batch it is at."));
    m_workText->setText(isCancelling ? tr("The rotation is being stopped…")
                                     : tr("The key for %1 is being rotated. You may lock the desk or go to "
                                          "another page.")
                                           .arg(purposeText(purpose)));
    if (!progress)
        return m_progress->set({}, {});
    const auto total = static_cast<double>(progress->total);
    const double left =
        progress->rate > 0 ? (total - static_cast<double>(progress->done)) / progress->rate : 0;
    m_progress->set(total > 0 ? static_cast<double>(progress->done) / total : 1,
                    tr("%1 of %2 sealed anew · %3 a second · %4 left")
                        .arg(numberText(progress->done), numberText(progress->total),
                             numberText(std::llround(progress->rate)), durationText(left)));
}

void KeysCard::showIdle() {
    const bool hadFocus = m_cancel->hasFocus();
    m_running.reset();
    m_work->hide();
    rebuild();
    if (auto* first = findChild<QPushButton*>(u"row"_s); hadFocus && first != nullptr)
        first->setFocus();
}

} // namespace pindesk::ui
