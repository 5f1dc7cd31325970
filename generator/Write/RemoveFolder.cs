namespace MinutesSite.Write;

/// <summary>Removes a folder with all that is in it.</summary>
internal static class RemoveFolder
{
    public static void IfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
