namespace ThinkaLotse.Knowledge.Places;

/// <summary>How far two places are apart.</summary>
public static class Distance
{
    private const double EarthRadius = 6371;

    /// <summary>As the crow flies; the places are known to about 1 km.</summary>
    public static double Kilometres(Place from, Place to)
    {
        double north = Sine((to.Latitude - from.Latitude) / 2);
        double east = Sine((to.Longitude - from.Longitude) / 2);
        double chord = (north * north) + (Cosine(from.Latitude) * Cosine(to.Latitude) * east * east);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(chord));
    }

    private static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees));

    private static double Cosine(double degrees) => Math.Cos(double.DegreesToRadians(degrees));
}
