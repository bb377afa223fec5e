#pragma once
#include "ui/setup/setupstep.h"

class QPrinter;

namespace pindesk::ui {

class RecoveryKeyDisplay;
class SecretEdit;

/// The recovery key, to be kept on paper and typed back from it. Only then is the site made.
class RecoveryStep : public SetupStep {
    Q_OBJECT
public:
    RecoveryStep(SetupDraft& draft, staff::SetupService& service, QWidget* parent = nullptr);
    ~RecoveryStep() override;

    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextText() const override { return tr("&Make the site"); }
    void goOn() override;
    [[nodiscard]] const Secret& key() const;

private:
    void askToPrint();
    void print();
    void askWhereToSave();
    [[nodiscard]] bool isRetyped() const;

    staff::SetupService& m_service;
    RecoveryKeyDisplay* m_display;
    SecretEdit* m_typed;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace pindesk::ui
