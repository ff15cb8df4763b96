#include "app/cli/figure_gif.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace limber::cli {

namespace {

constexpr int minimumCodeSize = 8;
constexpr std::uint32_t clearCode = 256;
constexpr std::uint32_t endCode = 257;
constexpr std::uint32_t mostCodes = 4096;

/// Packs codes of growing length, low bits first, into blocks of at most 255 bytes.
class Codes {
public:
    void put(std::uint32_t code, int length) {
        m_bits |= code << m_count;
        for (m_count += length; m_count >= 8; m_count -= 8) {
            m_bytes.append(static_cast<char>(m_bits & 255));
            m_bits >>= 8;
        }
    }
    [[nodiscard]] QByteArray blocks() {
        if (m_count > 0)
            m_bytes.append(static_cast<char>(m_bits & 255));
        QByteArray out;
        for (qsizetype at = 0; at < m_bytes.size(); at += 255) {
            const QByteArray block = m_bytes.mid(at, 255);
            out.append(static_cast<char>(block.size()));
            out.append(block);
        }
        out.append('\0');
        return out;
    }

private:
    QByteArray m_bytes;
    std::uint32_t m_bits = 0;
    int m_count = 0;
};

QByteArray compressed(const QImage& indexed) {
    Codes codes;
    std::unordered_map<std::uint32_t, std::uint32_t> table;
    std::uint32_t next = endCode + 1;
    int length = minimumCodeSize + 1;
    codes.put(clearCode, length);
    bool begun = false;
    std::uint32_t prefix = 0;
    for (int y = 0; y < indexed.height(); ++y)
        for (int x = 0; x < indexed.width(); ++x) {
            const std::uint32_t pixel = indexed.constScanLine(y)[x];
            if (!begun) {
                prefix = pixel;
                begun = true;
                continue;
            }
            const std::uint32_t key = prefix << 8 | pixel;
            if (const auto found = table.find(key); found != table.end()) {
                prefix = found->second;
                continue;
            }
            codes.put(prefix, length);
            prefix = pixel;
            if (next < mostCodes) {
                if (next == 1U << length)
                    ++length;
                table.emplace(key, next++);
            } else {
                codes.put(clearCode, length);
                table.clear();
                next = endCode + 1;
                length = minimumCodeSize + 1;
            }
        }
    codes.put(prefix, length);
    codes.put(endCode, length);
    return codes.blocks();
}

/// The colours that a frame has most of, by their upper five bits.
QList<QRgb> coloursOf(const QImage& frame) {
    struct Bucket {
        int count = 0;
        int r = 0;
        int g = 0;
        int b = 0;
    };
    std::vector<Bucket> buckets(1 << 15);
    for (int y = 0; y < frame.height(); ++y)
        for (int x = 0; x < frame.width(); ++x) {
            const QRgb c = frame.pixel(x, y);
            const int index = (qRed(c) >> 3) << 10 | (qGreen(c) >> 3) << 5 | qBlue(c) >> 3;
            Bucket& bucket = buckets[static_cast<std::size_t>(index)];
            ++bucket.count;
            bucket.r += qRed(c);
            bucket.g += qGreen(c);
            bucket.b += qBlue(c);
        }
    std::sort(buckets.begin(), buckets.end(),
              [](const Bucket& a, const Bucket& b) { return a.count > b.count; });
    QList<QRgb> colours;
    for (std::size_t i = 0; i < 256 && buckets[i].count > 0; ++i)
        colours.append(qRgb(buckets[i].r / buckets[i].count, buckets[i].g / buckets[i].count,
                            buckets[i].b / buckets[i].count));
    return colours;
}

QByteArray word(int value) {
    return QByteArray().append(static_cast<char>(value & 255)).append(static_cast<char>(value >> 8 & 255));
}

} // namespace

QByteArray animatedGif(const std::vector<QImage>& frames, int hundredths) {
    if (frames.empty())
        return {};
    const QByteArray size = word(frames.front().width()) + word(frames.front().height());
    QByteArray out = "GIF89a" + size + QByteArray("\x70\0\0", 3);
    out += QByteArray("\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 19);
    for (const QImage& frame : frames) {
        const QImage indexed =
            frame.convertToFormat(QImage::Format_Indexed8, coloursOf(frame), Qt::ThresholdDither);
        out += QByteArray("\x21\xF9\x04\0", 4) + word(hundredths) + QByteArray("\0\0", 2);
        out += "\x2C" + word(0) + word(0) + size + QByteArray("\x87", 1);
        for (int i = 0; i < 256; ++i) {
            const QRgb colour = i < indexed.colorCount() ? indexed.color(i) : 0;
            out.append(static_cast<char>(qRed(colour)));
            out.append(static_cast<char>(qGreen(colour)));
            out.append(static_cast<char>(qBlue(colour)));
        }
        out.append(static_cast<char>(minimumCodeSize));
        out += compressed(indexed);
    }
    return out + ';';
}

} // namespace limber::cli
