#pragma once
#include "core/letters/letterpages.h"
#include <QPdfWriter>

namespace pindesk::letters {

/// All letters of a batch as one PDF. What is written about the file itself (title, creator) names the batch
/// and no customer.
class LetterSink final : public distribution::BatchSink {
public:
    /// The device is open for writing; both outlive the sink. checkTemplate()'s errors.
    [[nodiscard]] static Result<std::unique_ptr<LetterSink>>
    make(QIODevice& device, const LetterTemplate& letter, const distribution::BatchFacts& facts);
    ~LetterSink() override;

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<std::optional<distribution::LeftOut>>
    add(const distribution::IssueRow& row) override;
    [[nodiscard]] Result<void> finish() override;

private:
    class Watched; ///< the device, whose failures QPdfWriter passes over
    LetterSink(QIODevice& device, const LetterTemplate& letter, const distribution::BatchFacts& facts,
               LetterSheets sheets);

    std::unique_ptr<Watched> m_device;
    QPdfWriter m_writer;
    LetterPages m_pages;
};

} // namespace pindesk::letters
