#pragma once
#include "core/base/result.h"
#include "core/distribution/replywithpin.h"
#include "ui/widgets/card.h"
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace pindesk::ui {

class ClipboardGuard;
class DeskModel;
class SecretText;
struct DeskDraft;

/// The initial PIN by e-mail, for a customer who asked so: to which address, in which language, through the
/// outbox or the person's own mail program. That one gets recipient and subject alone; the text is on the
/// clipboard for a short time.
class ReplyCard : public Card {
    Q_OBJECT
public:
    ReplyCard(DeskModel& model, ClipboardGuard& clipboard, QWidget* parent = nullptr);

    /// The form, empty or with what was typed.
    void open();
    void saveTo(DeskDraft& draft) const;
    void restore(const DeskDraft& draft);
    void clear();
    /// The text goes; what was typed stays.
    void wipe();
    /// How long the text is there, and how long on the clipboard.
    void setLife(std::chrono::milliseconds text, std::chrono::milliseconds clipboard);
    [[nodiscard]] const Secret& body() const { return m_body; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Way = distribution::ReplyWithPinRequest::Way;
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildText();
    void judgeAddress();
    void send(Way way);
    void take(Way way, Result<distribution::PinReply> reply);
    void handOver(distribution::PinReply reply);
    void copy();
    void setShown(bool isShown);
    void tick();
    void tell(const Error& error);
    void setSending(bool isSending);

    DeskModel& m_model;
    ClipboardGuard& m_clipboard;
    std::chrono::milliseconds m_textLife{120'000};
    std::chrono::milliseconds m_clipboardLife{60'000};
    Secret m_body;
    QStackedLayout* m_faces;
    QWidget* m_form;
    QLineEdit* m_address;
    QLabel* m_addressNote;
    QLabel* m_addressProblem;
    QComboBox* m_language;
    QLabel* m_problem;
    QPushButton* m_queue;
    QPushButton* m_handOver;
    QPushButton* m_cancel;
    QWidget* m_outcome;
    QLabel* m_guide;
    QLabel* m_to;
    SecretText* m_text;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_done;
    QLabel* m_countdown;
    QTimer m_end;
    QTimer m_second;
};

} // namespace pindesk::ui
