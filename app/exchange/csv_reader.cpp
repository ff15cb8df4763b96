#include "app/exchange/csv_reader.h"

#include <QString>
#include <QStringDecoder>

namespace limber::exchange {

namespace {

/// Windows-1252 from 0x80 to 0x9F; what has no meaning there stands for itself.
constexpr char16_t upperControls[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                        0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(upperControls[c.unicode() - 0x80]);
    return text;
}

/// One row after another from a text.
class CellReader {
public:
    CellReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// False when the row is malformed; `fault` says why.
    bool row(TableLine& row, TableFault& fault) {
        row.line = m_line;
        for (;;) {
            std::string cell;
            if (!(peek() == '"' ? quoted(cell, fault) : bare(cell, fault)))
                return false;
            row.cells.push_back(std::move(cell));
            if (atEnd())
                return true;
            const char end = m_text[m_at++];
            if (end == m_separator)
                continue;
            if (end == '\r' && peek() == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

private:
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool atBreak() const {
        return atEnd() || peek() == m_separator || peek() == '\n' || peek() == '\r';
    }
    bool wrong(TableFault& fault, int line, const char* why) {
        fault = {line, {}, why};
        return false;
    }
    bool bare(std::string& cell, TableFault& fault) {
        for (; !atBreak(); ++m_at) {
            if (peek() == '"')
                return wrong(fault, m_line, "a quote within a cell that does not begin with one");
            cell += peek();
        }
        return true;
    }
    bool quoted(std::string& cell, TableFault& fault) {
        const int begin = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            if (peek() != '"') {
                m_line += peek() == '\n' ? 1 : 0;
                cell += peek();
                continue;
            }
            ++m_at;
            if (peek() != '"')
                return atBreak() || wrong(fault, m_line, "text follows a closed quote");
            cell += '"';
        }
        return wrong(fault, begin, "a quote is never closed");
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

} // namespace

std::string TableFault::toLine() const {
    std::string text = line > 0 ? "line " + std::to_string(line) : std::string();
    if (!column.empty())
        text += (text.empty() ? "column " : ", column ") + column;
    return text.empty() ? why : text + ": " + why;
}

Result<std::string, TableFault> decodeTable(const QByteArray& bytes) {
    QString text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        text = decoder.decode(bytes);
        if (decoder.hasError())
            return TableFault{0, {}, "is not whole UTF-16"};
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8);
        text = decoder.decode(bytes);
        if (decoder.hasError())
            text = fromWindows1252(bytes);
    }
    if (text.contains(QChar(u'\0')))
        return TableFault{0, {}, "is not a table: it holds bytes that no text has"};
    return text.toStdString();
}

Result<std::vector<TableLine>, TableFault> readCells(std::string_view text, char separator) {
    std::vector<TableLine> rows;
    CellReader reader(text, separator);
    while (!reader.atEnd()) {
        TableLine row;
        TableFault fault;
        if (!reader.row(row, fault))
            return fault;
        if (row.cells.size() > 1 || !row.cells.front().empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace limber::exchange
