using System.Text;
using MimeKit;

namespace MinutesSite.Read.AttachmentTexts;

/// <summary>A mail as it was saved: its headers, its texts in whatever encoding, and the files that were attached to it.</summary>
internal static class MailText
{
    public static AttachmentText Read(Enclosed file)
    {
        var source = file.Bytes();
        using var stream = new MemoryStream(source);
        var text = new StringBuilder();
        string? notRead = null;
        try
        {
            var message = MimeMessage.Load(ParserOptions.Default, stream);
            text.AppendJoin('\n', message.Headers.Select(header => header.Value)).Append('\n');
            foreach (var part in message.BodyParts.Concat(message.Attachments).Distinct())
            {
                var inside = Inside(file, part);
                text.Append(inside.Text).Append('\n');
                notRead ??= inside.NotRead;
            }
        }
        catch (FormatException)
        {
            notRead = "det er ikke en mail";
        }

        return new(text.Append(DecodedText.Of(source)).ToString(), notRead);
    }

    private static AttachmentText Inside(Enclosed file, MimeEntity part)
    {
        switch (part)
        {
            case TextPart words:
                return new(words.IsHtml ? MarkupText.Of(words.Text) : words.Text);
            case MimePart { Content: { } content } attached:
                using (var bytes = new MemoryStream())
                {
                    content.DecodeTo(bytes);
                    return ReadAttachmentText.Of(file.Inside(attached.FileName ?? "del.bin", bytes.ToArray()));
                }

            case MessagePart { Message: { } inner }:
                using (var bytes = new MemoryStream())
                {
                    inner.WriteTo(bytes);
                    return ReadAttachmentText.Of(file.Inside("mail.eml", bytes.ToArray()));
                }

            default:
                return AttachmentText.None;
        }
    }
}
