import { describe, expect, test } from 'vitest';
import { withDay } from '../../setup/checked-day.ts';

describe('withDay', () => {
  test('puts the day below the address', () => {
    expect(withDay('titel: A\nadres: https://a.nl/\nlicentie: B\n', '2025-01-31')).toBe(
      'titel: A\nadres: https://a.nl/\ngecontroleerd: "2025-01-31"\nlicentie: B\n',
    );
  });

  test('puts it in the place of an earlier day', () => {
    expect(withDay('adres: https://a.nl/\ngecontroleerd: "2024-01-01"\n', '2025-01-31')).toBe(
      'adres: https://a.nl/\ngecontroleerd: "2025-01-31"\n',
    );
  });
});
