/** A module's files as text, by path relative to its folder with forward slashes (`my-lesson/quiz.yaml`). */
export type ModuleFiles = ReadonlyMap<string, string>
