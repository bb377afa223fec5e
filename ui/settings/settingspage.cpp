#include "ui/settings/settingspage.h"
#include "core/sitekeys/keyservice.h"
#include "core/staff/siteservice.h"
#include "ui/common/valuetext.h"
#include "ui/settings/keyscard.h"
#include "ui/settings/mailhostcard.h"
#include "ui/settings/presetcard.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::SettingState;
namespace keys = staff::keys;

SettingsPage::SettingsPage(QWidget* parent)
    : Page({u"settings"_s, tr("Settings"), "settings", {}}, parent)
    , m_navigation(new QListWidget(this))
    , m_cards(new QVBoxLayout)
    , m_appearance(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_saveSite(makeButton(tr("Save"), ButtonKind::Primary, this))
    , m_mail(new MailHostCard(this))
    , m_presets(new PresetCard(this))
    , m_keys(new KeysCard(this)) {
    for (QWidget* field : std::initializer_list<QWidget*>{m_appearance, m_language, m_name, m_phone})
        field->setMinimumWidth(80 * grid);
    m_navigation->setObjectName(u"sections"_s);
    m_navigation->setAccessibleName(tr("Sections of the settings"));
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* places = new QHBoxLayout;
    places->setSpacing(4 * grid);
    places->addWidget(m_navigation, 0, Qt::AlignTop);
    m_cards->setSpacing(4 * grid);
    places->addLayout(m_cards, 1);
    content().addLayout(places);
    content().addStretch(1);
    addSections();
    connect(m_navigation, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_presets, &PresetCard::compareRequested, this, &SettingsPage::comparePreset);
    connect(m_presets, &PresetCard::applyRequested, this, &SettingsPage::applyPreset);
    connectKeys();
}

void SettingsPage::addSections() {
    const std::vector<Right> readers{Right::ChangeSettings, Right::ChangePinPolicy, Right::ReadAudit};
    const auto addCard = [&](const QString& title, std::initializer_list<const char*> keys) {
        addSection({title, {makeSettingsCard(title, keys)}, readers});
    };
    addSection({tr("This computer"), {makeComputerCard()}, {}});
    addSection({tr("Site"), {makeSiteCard()}, readers});
    addCard(tr("PINs"), {keys::pinFormat, keys::pinPolicy, keys::pinBlocklist, keys::initialPinDays,
                         keys::pinTypedByStaff, keys::undoMinutes});
    addCard(tr("Verifying callers"),
            {keys::verificationItems, keys::verificationRequired, keys::verificationAttempts});
    addCard(tr("At the desk"),
            {keys::hintEnabled, keys::revealsPerHour, keys::resetReasons, keys::idleMinutes});
    addCard(tr("Invitation and lockout"), {keys::signInFailures, keys::identityFailures, keys::answerFailures,
                                           keys::linkHours, keys::linkBase, keys::userNameMinimum});
    addCard(tr("Passwords"), {keys::passwordLength, keys::passwordUpper, keys::passwordLower,
                              keys::passwordLetter, keys::passwordDigit, keys::passwordUserName,
                              keys::passwordPrevious, keys::passwordDays, keys::passwordBlocklist});
    addCard(tr("Security questions"), {keys::questionsAsked, keys::questionList, keys::answerLength});
    addCard(tr("Giving PINs out"), {keys::reissueDays, keys::surveyAnswers});
    addCard(tr("Four eyes"), {keys::fourEyes, keys::approvalHours});
    addCard(tr("Customers"),
            {keys::customerPages, keys::customerLinkHours, keys::forgotPinMails, keys::customerThrottle,
             keys::customerAccountFailures, keys::customerPlaceFailures, keys::customerSiteFailures});
    addCard(tr("Alarms"), {keys::watchWindow, keys::watchTimes, keys::watchLeast, keys::watchInconsistent});
    addCard(tr("Force PIN change"), {keys::profileGateway, keys::profileCounter, keys::profileTelephone});
    addSection({tr("Mail"),
                {makeSettingsCard(tr("Mail: the mail host"),
                                  {keys::mailHost, keys::mailPort, keys::mailSecurity, keys::mailUser,
                                   keys::mailFromAddress, keys::mailFromName, keys::mailCertificates}),
                 m_mail},
                readers});
    connectMail();
    addSection({tr("Presets"), {m_presets}, readers});
    addSection({tr("Keys"), {m_keys}, {Right::ManageKeys}});
}

void SettingsPage::addSection(Section section) {
    for (QWidget* card : section.cards) {
        card->hide();
        m_cards->addWidget(card);
    }
    m_sections.push_back(std::move(section));
}

bool SettingsPage::maySee(const Section& section) const {
    return section.anyOf.empty() || std::any_of(section.anyOf.begin(), section.anyOf.end(),
                                                [this](Right right) { return workplace().may(right); });
}

void SettingsPage::fillNavigation() {
    const QSignalBlocker quiet(m_navigation);
    m_navigation->clear();
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (!maySee(m_sections[i]))
            continue;
        auto* row = new QListWidgetItem(m_sections[i].title, m_navigation);
        row->setData(Qt::UserRole, static_cast<int>(i));
        if (m_sections[i].title == m_shown)
            m_navigation->setCurrentItem(row);
    }
    if (m_navigation->currentRow() < 0)
        m_navigation->setCurrentRow(0);
    const int width = m_navigation->sizeHintForColumn(0) + 8 * grid;
    const int height = m_navigation->sizeHintForRow(0) * m_navigation->count();
    m_navigation->setFixedSize(width, height + 2 * m_navigation->frameWidth() + 2 * grid);
    m_navigation->setVisible(m_navigation->count() > 1);
    showSection(m_navigation->currentRow());
}

void SettingsPage::showSection(int index) {
    const QListWidgetItem* row = m_navigation->item(index);
    if (row == nullptr)
        return;
    const auto chosen = static_cast<std::size_t>(row->data(Qt::UserRole).toInt());
    m_shown = m_sections[chosen].title;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        for (QWidget* card : m_sections[i].cards)
            card->setVisible(i == chosen);
}

QWidget* SettingsPage::makeComputerCard() {
    auto* card = new Card(tr("This computer"), this);
    const QSettings settings;
    m_appearance->addItem(tr("As the system"), textOf(Appearance::System));
    m_appearance->addItem(tr("Light"), textOf(Appearance::Light));
    m_appearance->addItem(tr("Dark"), textOf(Appearance::Dark));
    m_appearance->setCurrentIndex(
        m_appearance->findData(textOf(appearanceFromText(settings.value(u"appearance"_s).toString()))));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.value(u"language"_s).toString())));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * grid);
    form->setVerticalSpacing(2 * grid);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Language"), m_language);
    m_appearance->setAccessibleName(tr("Appearance"));
    m_language->setAccessibleName(tr("Language"));
    card->content().addLayout(form);
    card->content().addWidget(
        makeLabel(tr("For everybody at this computer. A new language is used from the next start on."),
                  TextRole::Muted, card));
    connect(m_appearance, &QComboBox::activated, this, [this] {
        const QString text = m_appearance->currentData().toString();
        QSettings().setValue(u"appearance"_s, text);
        applyTheme(*qApp, appearanceFromText(text));
    });
    connect(m_language, &QComboBox::activated, this,
            [this] { QSettings().setValue(u"language"_s, m_language->currentData()); });
    return card;
}

QWidget* SettingsPage::makeSiteCard() {
    auto* card = new Card(tr("Site"), this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * grid);
    form->setVerticalSpacing(2 * grid);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Support &telephone"), m_phone);
    m_name->setAccessibleName(tr("Name of the site"));
    m_phone->setAccessibleName(tr("Support telephone"));
    card->content().addLayout(form);
    card->content().addWidget(
        makeLabel(tr("The name stands on every screen; the number is given to people who cannot sign in."),
                  TextRole::Muted, card));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_saveSite);
    card->content().addLayout(row);
    m_saveSite->setAccessibleName(tr("Save the name and telephone number of the site"));
    connect(m_name, &QLineEdit::textEdited, this, &SettingsPage::showSiteButton);
    connect(m_phone, &QLineEdit::textEdited, this, &SettingsPage::showSiteButton);
    connect(m_saveSite, &QPushButton::clicked, this, &SettingsPage::saveSite);
    return card;
}

QWidget* SettingsPage::makeSettingsCard(const QString& title, std::initializer_list<const char*> keys) {
    auto* card = new Card(title, this);
    card->content().setSpacing(4 * grid);
    for (const char* key : keys) {
        auto* row = new SettingRow(*staff::findSetting(key), card);
        connect(row, &SettingRow::saveRequested, this, &SettingsPage::save);
        card->content().addWidget(row);
        m_rows.push_back(row);
    }
    return card;
}

QWidget* SettingsPage::firstFocus() const {
    return m_navigation->count() > 1 ? static_cast<QWidget*>(m_navigation) : m_appearance;
}

void SettingsPage::reset() {
    m_site = {};
    m_name->clear();
    m_phone->clear();
    m_shown.clear();
    m_presets->setChanges({});
    m_keys->clear();
    for (SettingRow* row : m_rows)
        row->revert();
    m_mail->reset();
    messages().clear();
}

void SettingsPage::opened() {
    fillNavigation();
    m_presets->setMayApply(workplace().may(Right::ChangeSettings));
    for (SettingRow* row : m_rows)
        row->setMayChange(workplace().may(row->definition().right));
    const bool mayChange = workplace().may(Right::ChangeSettings);
    setUsable(*m_name, mayChange, tr("Administrators change this."));
    setUsable(*m_phone, mayChange, tr("Administrators change this."));
    m_saveSite->setVisible(mayChange);
    showSiteButton();
    openMail();
}

void SettingsPage::refresh() {
    if (!isOpen())
        return;
    if (workplace().may(Right::ChangeSettings) || workplace().may(Right::ChangePinPolicy) ||
        workplace().may(Right::ReadAudit))
        read();
    if (workplace().may(Right::ManageKeys))
        readKeys();
}

void SettingsPage::read() {
    await(workplace().siteService->settings(), [this](Result<staff::SiteSettings> settings) {
        if (!settings)
            return tell(settings.error(), [this] { read(); });
        show(*settings);
        comparePreset();
    });
    readMail();
}

void SettingsPage::show(const staff::SiteSettings& settings) {
    const bool isEdited = m_name->text() != m_site.name || m_phone->text() != m_site.supportPhone;
    m_site = {settings.site.name, settings.site.supportPhone};
    if (!isEdited) {
        m_name->setText(m_site.name);
        m_phone->setText(m_site.supportPhone);
    }
    showSiteButton();
    for (const SettingState& state : settings.settings)
        showState(state);
}

void SettingsPage::showState(const SettingState& state) {
    for (SettingRow* row : m_rows)
        if (state.key == QLatin1StringView(row->definition().key))
            row->setState(state);
    if (state.key == QLatin1StringView(keys::idleMinutes))
        Q_EMIT idleMinutesKnown(state.value.toInt());
}

void SettingsPage::save(const staff::ChangeSettingRequest& request) {
    await(workplace().siteService->changeSetting(request), [this, request](Result<SettingState> state) {
        if (!state) {
            tell(state.error(), [this, request] { save(request); });
            if (state.error().code == ErrorCode::ChangedByOther)
                read();
            return;
        }
        messages().show(Tone::Good,
                        tr("Saved: %1 is now %2.")
                            .arg(settingWords(state->key).name,
                                 settingValueText(*staff::findSetting(state->key.toUtf8()), state->value)));
        showState(*state);
        comparePreset();
    });
}

void SettingsPage::comparePreset() {
    await(workplace().siteService->comparePreset(m_presets->preset()),
          [this](Result<std::vector<staff::PresetChange>> changes) {
              if (!changes)
                  return tell(changes.error(), [this] { comparePreset(); });
              m_presets->setChanges(*changes);
          });
}

void SettingsPage::applyPreset(const staff::ApplyPresetRequest& request) {
    await(workplace().siteService->applyPreset(request), [this](Result<std::vector<SettingState>> changed) {
        if (!changed) {
            tell(changed.error());
            return comparePreset();
        }
        messages().show(Tone::Good,
                        tr("The preset is applied: %1 settings changed.").arg(numberText(changed->size())));
        for (const SettingState& state : *changed)
            showState(state);
        comparePreset();
    });
}

void SettingsPage::saveSite() {
    await(workplace().siteService->changeSite({m_name->text(), m_phone->text()}),
          [this](Result<staff::Site> site) {
              if (!site)
                  return tell(site.error(), [this] { saveSite(); });
              m_site = {site->name, site->supportPhone};
              m_name->setText(m_site.name);
              m_phone->setText(m_site.supportPhone);
              showSiteButton();
              messages().show(Tone::Good, tr("Saved."));
              Q_EMIT siteChanged(site->name, site->supportPhone);
          });
}

void SettingsPage::showSiteButton() {
    setUsable(*m_saveSite, m_name->text() != m_site.name || m_phone->text() != m_site.supportPhone,
              tr("Nothing was changed."));
}

} // namespace pindesk::ui
