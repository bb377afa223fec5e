#include "core/letters/lettersink.h"
#include "core/letters/letterfonts.h"
#include <QFileDevice>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
using distribution::BatchFacts;
using distribution::IssueRow;
using distribution::LeftOut;

class LetterSink::Watched final : public QIODevice {
public:
    explicit Watched(QIODevice& device)
        : m_device(device) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] Result<void> check() const {
        if (!m_failed)
            return {};
        const auto* file = qobject_cast<const QFileDevice*>(&m_device);
        const bool isFull = file && file->error() == QFileDevice::ResourceError;
        return fail(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, u"letters"_s,
                    m_device.errorString());
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        if (!m_failed && m_device.write(data, size) != size)
            m_failed = true;
        return size; // the writer goes on to the end of its page; check() tells
    }

private:
    QIODevice& m_device;
    bool m_failed = false;
};

LetterSink::LetterSink(QIODevice& device, const LetterTemplate& letter, const BatchFacts& facts,
                       LetterSheets sheets)
    : m_device(std::make_unique<Watched>(device))
    , m_writer(m_device.get())
    , m_pages(m_writer, std::move(sheets)) {
    m_writer.setResolution(static_cast<int>(unitsPerInch));
    m_writer.setPageLayout(pageLayoutOf(letter));
    m_writer.setCreator(u"PinDesk"_s);
    m_writer.setTitle(u"%1, letters of batch %2"_s.arg(facts.siteName).arg(facts.batch));
}

LetterSink::~LetterSink() = default;

Result<std::unique_ptr<LetterSink>> LetterSink::make(QIODevice& device, const LetterTemplate& letter,
                                                     const BatchFacts& facts) {
    PINDESK_TRY(LetterSheets sheets, LetterSheets::open(letter, facts));
    return std::unique_ptr<LetterSink>(new LetterSink(device, letter, facts, std::move(sheets)));
}

Result<void> LetterSink::begin() {
    return m_device->check();
}

Result<std::optional<LeftOut>> LetterSink::add(const IssueRow& row) {
    PINDESK_TRY(const auto reason, m_pages.add(row));
    PINDESK_CHECK(m_device->check());
    return reason;
}

Result<void> LetterSink::finish() {
    PINDESK_CHECK(m_pages.finish());
    return m_device->check();
}

} // namespace pindesk::letters
