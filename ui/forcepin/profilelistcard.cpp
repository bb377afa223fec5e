#include "ui/forcepin/profilelistcard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/standingdelegate.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::ProfileKind;
namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

ProfileListCard::ProfileListCard(QWidget* parent)
    : Card(tr("Profiles"), parent)
    , m_list(new QListWidget(this))
    , m_none(makeLabel(
          tr("There is no profile yet: nobody is made to change a PIN. Begin with the questions that "
             "identify a caller, then make the profile that uses them."),
          TextRole::Muted, this)) {
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setObjectName(u"profiles"_s);
    m_list->setItemDelegate(new StandingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(44 * grid);
    auto* profile = makeButton(tr("New profile"), ButtonKind::Plain, this);
    auto* questions = makeButton(tr("New questions"), ButtonKind::Plain, this);
    auto* import = makeButton(tr("Import…"), ButtonKind::Plain, this);
    profile->setIcon(icon("add"));
    questions->setIcon(icon("add"));
    import->setIcon(icon("import"));
    content().addWidget(m_none);
    content().addWidget(m_list);
    for (QPushButton* button : {profile, questions, import})
        content().addWidget(button);
    content().addStretch(1);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!m_isFilling && item != nullptr && item->flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT chosen(item->data(keyRole).toString());
    });
    connect(profile, &QPushButton::clicked, this,
            [this] { Q_EMIT newRequested(ProfileKind::Authentication); });
    connect(questions, &QPushButton::clicked, this, [this] { Q_EMIT newRequested(ProfileKind::Additional); });
    connect(import, &QPushButton::clicked, this, &ProfileListCard::importRequested);
}

QWidget* ProfileListCard::firstFocus() const {
    return m_list;
}

QListWidgetItem* ProfileListCard::addHeading(const QString& text) {
    auto* heading = new QListWidgetItem(text, m_list);
    heading->setFlags(Qt::NoItemFlags);
    return heading;
}

QString ProfileListCard::standingOf(const Entry& entry) {
    if (!entry.stored)
        return tr("not saved yet");
    QStringList parts;
    if (entry.isEdited)
        parts << tr("changed, not saved");
    if (!entry.stored->publication)
        parts << tr("draft, never published");
    else if (entry.stored->hasChanges())
        parts << tr("draft of version %1").arg(entry.stored->publication->number + 1)
              << tr("version %1 in force").arg(entry.stored->publication->number);
    else
        parts << (entry.stored->isEffective() ? tr("version %1 in force") : tr("version %1, switched off"))
                     .arg(entry.stored->publication->number);
    return parts.join(u" · "_s);
}

/// As high as its rows, up to where it scrolls.
void ProfileListCard::fitList() {
    constexpr int highest = 120 * grid;
    int height = 2 * m_list->frameWidth() + grid;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, highest));
}

void ProfileListCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitList(); // lines break elsewhere
}

void ProfileListCard::setChosen(const QString& key) {
    m_isFilling = true;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QVariant each = m_list->item(row)->data(keyRole); each.isValid() && each.toString() == key)
            m_list->setCurrentRow(row);
    m_isFilling = false;
}

void ProfileListCard::setEntries(const std::vector<Entry>& entries, const std::optional<QString>& chosen) {
    m_isFilling = true;
    m_list->clear();
    for (const ProfileKind kind : {ProfileKind::Authentication, ProfileKind::Additional}) {
        bool hasHeading = false;
        for (const Entry& entry : entries) {
            if (entry.kind != kind)
                continue;
            if (!hasHeading && entries.size() > 1)
                std::ignore = addHeading(kind == ProfileKind::Authentication ? tr("Who changes the PIN")
                                                                             : tr("Questions"));
            hasHeading = true;
            const QString name = !entry.key.trimmed().isEmpty()        ? entry.key
                                 : kind == ProfileKind::Authentication ? tr("New profile")
                                                                       : tr("New questions");
            auto* item = new QListWidgetItem(name, m_list);
            item->setData(keyRole, entry.key);
            item->setData(StandingDelegate::standingRole, standingOf(entry));
            item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, standingOf(entry)));
        }
    }
    fitList();
    m_list->setVisible(!entries.empty());
    m_none->setVisible(entries.empty());
    m_isFilling = false;
    if (chosen)
        setChosen(*chosen);
}

} // namespace pindesk::ui
