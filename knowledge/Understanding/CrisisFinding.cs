namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>Danger found in a message.</summary>
/// <param name="Kind">Which of the six kinds.</param>
/// <param name="IsCertain">True: the crisis dialog at once. False: one gentle question with the numbers.</param>
/// <param name="Rule">The rule or model that found it, for tests and logs; carries no words of the resident.</param>
public sealed record CrisisFinding(CrisisKind Kind, bool IsCertain, string Rule);
