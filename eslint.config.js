import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { configs as lit } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";

export default defineConfig(
  globalIgnores(["dist/", "node_modules/", ".muqabala/", ".wrangler/", "test-results/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/only-throw-error": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["client/elements/**/*.ts"], extends: [lit["flat/recommended"], litA11y.configs.recommended, wc["flat/best-practice"]] },
  { files: ["client/cli/**/*.ts", "**/bench/**/*.ts", "server/log.ts"], rules: { "no-console": "off" } },
  { files: ["**/*.mjs", "**/*.js"], extends: [tseslint.configs.base], rules: { eqeqeq: "error", "no-empty": ["error", { allowEmptyCatch: false }] } },
);
